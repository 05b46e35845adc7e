"""What people marked in real translations, as pairs with soft marks."""

import collections
import math
import re
from pathlib import Path
from typing import NamedTuple

from .held_out import HeldOut, is_for_judging
from .pair import Mark, Pair
from .texts import rows, untokenised

MEANING = ("accuracy", "terminology", "non-translation")
SEVERE = ("major", "critical")
# A mark that is not severe makes a word somewhat wrong.
SLIGHT_MARK = 0.4
# What an error costs: after MQM (Freitag et al. 2021), but meaning counts far more than style.
PENALTY = {(True, True): 5.0, (True, False): 1.0, (False, True): 1.5, (False, False): 0.3}
# The penalty at which a pair counts as two thirds bad: one severe error of meaning.
BAD = 5.0


class Error(NamedTuple):
    lang: str
    start: int
    end: int
    is_of_meaning: bool
    is_severe: bool


def judged_pairs(shared: Path, held: HeldOut, only_permissive: bool) -> dict[str, list[Pair]]:
    """All pairs that people judged, by set, without those held out and those kept for judging."""
    sets = {"newstest2020": newstest(shared), "ted": ted(shared), "comments": comments(shared), "synced": synced(shared)}
    if not only_permissive:
        sets |= {"hallucinations": hallucinations(shared), "it": tagged(shared)}
    return {name: [p for p in pairs if not held.holds(p.en, p.de)] for name, pairs in sets.items()}


def rated(en: str, de: str, ratings: list[list[Error]]) -> Pair:
    """A pair whose marks are the shares of raters that mark a character, and how bad the raters find it on average, 0 to 1."""
    bad = sum(1 - math.exp(-sum(PENALTY[e.is_of_meaning, e.is_severe] for e in errors) / BAD) for errors in ratings) / len(ratings)
    marks = {lang: soft_marks(len(text), lang, ratings) for lang, text in (("en", en), ("de", de))}
    return Pair(en, de, {"en": marks["en"] or None, "de": marks["de"]}, None, bad)


def soft_marks(length: int, lang: str, ratings: list[list[Error]]) -> list[Mark]:
    shares = [0.0] * length
    for errors in ratings:
        own = [0.0] * length
        for error in errors:
            if error.lang == lang and error.is_of_meaning:
                for at in range(max(0, error.start), min(length, max(error.end, error.start + 1))):
                    own[at] = max(own[at], 1.0 if error.is_severe else SLIGHT_MARK)
        shares = [a + b / len(ratings) for a, b in zip(shares, own)]
    marks, start = [], 0
    for at in range(1, length + 1):
        if at == length or shares[at] != shares[start]:
            if shares[start] > 0:
                marks.append(Mark(start, at, shares[start], None))
            start = at
    return marks


def is_of_meaning(category: str) -> bool:
    return any(name in category.lower() for name in MEANING)


def newstest(shared: Path, judging: bool = False) -> list[Pair]:
    """newstest2020 with three raters a sentence (Freitag et al. 2021), split by document."""
    ratings = collections.defaultdict(list)
    for row in rows(shared / "labels/mqm-newstest2020.jsonl.gz"):
        if is_for_judging(row["doc"]) == judging:
            ratings[row["en"], row["de"]].append([
                Error("en" if e["side"] == "source" else "de", e["start"], e["end"], is_of_meaning(e["category"]), e["severity"].lower() in SEVERE)
                for e in row["errors"]
            ])
    return [rated(en, de, of) for (en, de), of in ratings.items()]


def translated_by_people(shared: Path) -> list[list[Pair]]:
    """Professional translations of newstest2020 in which no rater saw anything severe: several of one original."""
    bad, by_original = set(), collections.defaultdict(set)
    for row in rows(shared / "labels/mqm-newstest2020.jsonl.gz"):
        if row["system"].startswith("Human") and not is_for_judging(row["doc"]):
            by_original[row["en"]].add(row["de"])
            if any(e["severity"].lower() in SEVERE and is_of_meaning(e["category"]) for e in row["errors"]):
                bad.add(row["de"])
    return [[Pair(en, de) for de in sorted(of - bad)] for en, of in by_original.items() if of - bad]


def ted(shared: Path) -> list[Pair]:
    """TED talks with one error a row, which `<v>` encloses."""
    ratings = collections.defaultdict(lambda: collections.defaultdict(list))
    for row in rows(shared / "eval/mqm-ted/ratings.jsonl"):
        lang = "de" if "<v>" in row["target"] else "en"
        marked = row["target"] if lang == "de" else row["source"]
        start, end = marked.find("<v>"), marked.find("</v>") - len("<v>")
        errors = ratings[unmarked(row["source"]), unmarked(row["target"])][row["rater"]]
        if row["category"].lower() != "no-error":
            errors.append(Error(lang, start, end, is_of_meaning(row["category"]), row["severity"].lower() in SEVERE))
    return [rated(en, de, list(of.values())) for (en, de), of in ratings.items()]


def unmarked(text: str) -> str:
    return text.replace("<v>", "").replace("</v>", "")


def unknown(en: str, de: str, fault: float | None, people: float | None) -> Pair:
    return Pair(en, de, {"en": None, "de": None}, fault, people)


def comments(shared: Path) -> list[Pair]:
    """Discussion comments with critical errors (WMT21)."""
    return [
        unknown(untokenised(row["source"]), untokenised(row["target"]), None, float(row["label"] == "ERR"))
        for row in rows(shared / "eval/critical-errors/train.jsonl")
    ]


def synced(shared: Path, judging: bool = False) -> list[Pair]:
    """SynCED silver: a planted fault and the same before it."""
    found = []
    for row in rows(shared / "labels/synced-silver.jsonl"):
        if is_for_judging(row["en"]) != judging:
            continue
        if row["de"]:
            found.append(unknown(row["en"], row["de"], float(row["label"] == "ERR"), None))
        if row["label"] == "ERR" and row.get("clean"):
            found.append(unknown(row["en"], row["clean"], 0.0, None))
    return found


def hallucinations(shared: Path) -> list[Pair]:
    return [
        unknown(row["en"], row["de"], None, float(len(row["errors"]) > 0)) for row in rows(shared / "labels/hallucinations-de-en.jsonl")
    ]


def tagged(shared: Path) -> list[Pair]:
    """IT sentences with tags made from post-edits, which also mark style: a tag counts little."""
    found = []
    for row in rows(shared / "labels/wmt19-it-tags.jsonl"):
        marks = [Mark(m.start(), m.end(), 0.35, None) for m, tag in zip(re.finditer(r"\S+", row["de"]), row["tags"]) if tag]
        found.append(Pair(row["en"], row["de"], {"en": None, "de": marks}, None, None))
    return found

