"""Measures a reader on texts that it was not trained on. These sets choose between readers; test sets are looked at once per model."""

import csv
import json
from pathlib import Path
from typing import Callable, Iterator

import numpy as np

from .corpus import minimal_pairs, pairs_by_key
from .held_out import HeldOut
from .marks import newstest, synced
from .pair import Pair, edited
from .reading import Read
from .texts import rows

Reads = Callable[[list[Pair]], list[Read]]
FALSE_ALARMS = 0.02
OF_MEANING = ("addition", "modality", "negation", "omission", "sentence-opposite", "ui-opposite", "who-does-what", "wrong-sense")


def ranks(values: np.ndarray) -> np.ndarray:
    """Ranks from 1; equal values share their mean."""
    _, at, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[at]


def area(bad: np.ndarray, good: np.ndarray) -> float:
    """The area under the ROC curve: how often a bad one is above a good one."""
    if len(bad) == 0 or len(good) == 0:
        return float("nan")
    order = ranks(np.concatenate([bad, good]))
    return float((order[: len(bad)].sum() - len(bad) * (len(bad) + 1) / 2) / len(bad) / len(good))


def spearman(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.corrcoef(ranks(a), ranks(b))[0, 1])


def best_matthews(score: np.ndarray, bad: np.ndarray) -> float:
    """The Matthews correlation at the threshold that suits best."""
    order = np.argsort(-score)
    hits = np.cumsum(bad[order])
    flagged = np.arange(1, len(score) + 1)
    total = bad.sum()
    tp, fp, fn = hits, flagged - hits, total - hits
    tn = len(score) - tp - fp - fn
    under = np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn), dtype=float)
    return float(np.max(np.where(under > 0, (tp * tn - fp * fn) / np.maximum(under, 1e-9), 0)))


def faults(read: list[Read]) -> np.ndarray:
    return np.array([r.fault for r in read])


def judge_planted(path: Path, reads: Reads) -> Iterator[tuple[str, str]]:
    """Faults planted in professional news translations (written by `npm run export:planted`)."""
    by_kind: dict[str, list[Pair]] = {}
    for row in map(json.loads, path.open(encoding="utf-8")):
        by_kind.setdefault(row["kind"], []).append(Pair(row["en"], row["de"]))
    sound = faults(reads(by_kind.pop("sound")))
    limit = float(np.quantile(sound, 1 - FALSE_ALARMS))
    for kind, pairs in sorted(by_kind.items()):
        score = faults(reads(pairs))
        yield f"planted: {kind}", f"area {area(score, sound):.3f}, seen at 2 % {np.mean(score > limit):.2f}"


def judge_minimal(shared: Path, reads: Reads) -> Iterator[tuple[str, str]]:
    """Minimal pairs of the sentences kept aside, those of ../shared and our own apart."""
    held = HeldOut(shared / "eval/held-out-hashes.txt.gz")
    groups = minimal_pairs(shared, pairs_by_key(shared, held), held, judging=True)
    ours = {path.stem for path in (Path(__file__).resolve().parent.parent / "minimal-pairs").glob("*.txt")}
    for name, of in (("of ../shared", [g for g in groups if g.register not in ours]), ("our own", [g for g in groups if g.register in ours])):
        if of:
            yield from judge_groups(name, of, reads)


def judge_groups(name: str, groups: list, reads: Reads) -> Iterator[tuple[str, str]]:
    right = [p for g in groups for p in g.pairs] + [edited(g.pairs[i], [e]).pair for g in groups for i, e in g.harmless]
    wrong = [(g.pairs[i], edited(g.pairs[i], edits).pair, kind) for g in groups for i, edits, kind in g.wrong]
    good, twin, bad = faults(reads(right)), faults(reads([t for t, _, _ in wrong])), reads([w for _, w, _ in wrong])
    score = faults(bad)
    marked = [(r, w) for r, (_, w, _) in zip(bad, wrong) if any(w.marks.values())]
    pointed = np.mean([points_at_mark(r) for r, _ in marked])
    limit = float(np.quantile(good, 1 - FALSE_ALARMS))
    yield f"minimal pairs, {name}", (
        f"{len(right)} right, {len(wrong)} wrong: area {area(score, good):.3f}, wrong above right {np.mean(score > twin):.3f}, "
        f"seen at 2 % {np.mean(score > limit):.2f}, points at the word {pointed:.2f}"
    )
    for kind in sorted({k for _, _, k in wrong}):
        at = np.array([k == kind for _, _, k in wrong])
        yield f"  {kind} ({at.sum()})", f"area {area(score[at], good):.3f}, above right {np.mean(score[at] > twin[at]):.2f}, seen at 2 % {np.mean(score[at] > limit):.2f}"


def points_at_mark(read: Read) -> bool:
    real = [i for i, span in enumerate(read.row.spans) if span is not None]
    return read.row.wrong[max(real, key=lambda i: read.wrong[i])] > 0


def judge_people(shared: Path, reads: Reads) -> Iterator[tuple[str, str]]:
    pairs = newstest(shared, judging=True)
    read, bad = reads(pairs), np.array([p.people for p in pairs])
    people = np.array([r.people for r in read])
    yield "newstest2020, documents kept aside", f"{len(pairs)} pairs: Spearman people {spearman(people, bad):.3f}, fault {spearman(faults(read), bad):.3f}"
    found = list(rows(shared / "labels/mqm-dev-2022.jsonl"))
    read, score = reads([Pair(r["en"], r["de"]) for r in found]), -np.array([r["score"] for r in found])
    people = np.array([r.people for r in read])
    yield "mqm-dev-2022", f"{len(found)} pairs: Spearman people {spearman(people, score):.3f}, fault {spearman(faults(read), score):.3f}"
    found = list(rows(shared / "eval/critical-errors/dev.jsonl"))
    read, err = reads([Pair(r["source"], r["target"]) for r in found]), np.array([r["label"] == "ERR" for r in found], float)
    people = np.array([r.people for r in read])
    yield "WMT21 critical errors, dev", f"Matthews at best people {best_matthews(people, err):.3f}, fault {best_matthews(faults(read), err):.3f}"
    pairs = synced(shared, judging=True)
    read, err = reads(pairs), np.array([p.fault for p in pairs])
    yield "SynCED silver kept aside", f"{len(pairs)} pairs: area {area(faults(read)[err == 1], faults(read)[err == 0]):.3f}"


def judge_field(shared: Path, reads: Reads) -> Iterator[tuple[str, str]]:
    """Short cases of what people report, those that hang on meaning."""
    with (shared / "eval/field.tsv").open(encoding="utf-8") as file:
        cases = [r for r in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if r[0] in OF_MEANING]
    english = lambda text: not any(c in text.lower() for c in "äöüß") and sum(w in text.lower().split() for w in "the of to is a and not was in".split()) >= sum(
        w in text.lower().split() for w in "der die das ist ein eine nicht und war in".split())
    pairs = [Pair(r[2], r[3]) if english(r[2]) else Pair(r[3], r[2]) for r in cases]
    score, flag = faults(reads(pairs)), np.array([r[1] == "flag" for r in cases])
    limit = float(np.quantile(score[~flag], 0.95))
    yield "field.tsv, meaning", f"{len(cases)} cases: area {area(score[flag], score[~flag]):.3f}, flagged at 95 % silent {np.mean(score[flag] > limit):.2f}"
    for name in OF_MEANING:
        at = np.array([r[0] == name for r in cases])
        yield f"  {name}", f"area {area(score[at & flag], score[at & ~flag]):.3f}"
