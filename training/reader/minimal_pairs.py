"""Minimal pairs: sound pairs with edits written by hand, each of which makes it wrong (or keeps it right)."""

import difflib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from .pair import EXCHANGED, REPLACED, UNMATCHED, Edit, Pair

WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:['’-]\w+)*|[^\w\s]")
HARMLESS = None


@dataclass(frozen=True)
class MinimalPair:
    """Right renderings of one sentence, and edits of them.

    pairs: right ones; wrong: (index of the pair, edits that make it wrong, the kind as written); harmless: (index, edit)
    """

    register: str
    pairs: list[Pair]
    wrong: list[tuple[int, list[Edit], str]]
    harmless: list[tuple[int, Edit]]


def kind_of(name: str, old: str, new: str) -> int:
    if name == "role":
        return EXCHANGED
    return REPLACED if old.strip() and new.strip() and name not in ("omission", "addition") else UNMATCHED


def read_blocks(path: Path, register: str, by_key: dict[str, Pair]) -> Iterator[MinimalPair]:
    """Reads a file of blocks (see minimal-pairs/README.md); leaves out those whose text is not there. Raises ValueError at a line that does not hold."""
    for at, block in blocks(path):
        texts = {"en": [], "de": []}
        wrong, harmless = [], []
        for line in block:
            sign, *fields = line.split("\t")
            if sign == "k":
                if fields[0] not in by_key:
                    break
                texts = {"en": [by_key[fields[0]].en], "de": [by_key[fields[0]].de]}
            elif sign in ("e", "d"):
                texts["en" if sign == "e" else "de"].append(fields[0])
            elif sign in ("w", "W", "s", "S"):
                lang = "de" if sign.islower() else "en"
                name, old, new = fields if sign in "wW" else (None, *fields)
                index = next((i for i, text in enumerate(texts[lang]) if text.count(old) == 1), None)
                if index is None or not old:
                    raise ValueError(f"{path}, block at line {at}: {old!r} is not in a text exactly once")
                start = texts[lang][index].index(old)
                kind = HARMLESS if name is None else kind_of(name, old, new)
                edit = Edit(lang, start, start + len(old), new, kind)
                if name is None:
                    harmless.append((index if lang == "de" else 0, edit))
                else:
                    wrong.append((index if lang == "de" else 0, [edit], name))
            else:
                raise ValueError(f"{path}, block at line {at}: unknown line {line!r}")
        if texts["en"] and texts["de"]:
            yield MinimalPair(register, [Pair(texts["en"][0], de) for de in texts["de"]], wrong, harmless)


def blocks(path: Path) -> Iterator[tuple[int, list[str]]]:
    at, block = 1, []
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        if line.strip() == "":
            if block:
                yield at, block
            at, block = number + 1, []
        elif not line.startswith("#"):
            block.append(line)


def read_contrast(path: Path) -> Iterator[MinimalPair]:
    """Reads JSON lines of whole wrong sentences; the edits are what differs from the right sentence that is nearest."""
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        lang = "de" if isinstance(row["en"], str) else "en"
        rights = row[lang]
        pairs = [Pair(row["en"], de) if lang == "de" else Pair(de, row["de"]) for de in rights]
        wrong = []
        for each in row["wrong"]:
            near = max(range(len(rights)), key=lambda i: likeness(rights[i], each[lang]))
            wrong.append((near, differences(rights[near], each[lang], lang, each["kind"], each["word"]), each["kind"]))
        yield MinimalPair(row["register"], pairs, wrong, [])


def words_of(text: str) -> list[re.Match]:
    return list(WORD.finditer(text))


def likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, [m.group() for m in words_of(one)], [m.group() for m in words_of(other)], False).ratio()


def differences(right: str, wrong: str, lang: str, name: str, named: str) -> list[Edit]:
    """What became of the right sentence. Only changes at the words `named` as wrong are faults, if any is; the others are wording."""
    a, b = words_of(right), words_of(wrong)
    matcher = difflib.SequenceMatcher(None, [m.group() for m in a], [m.group() for m in b], False)
    places = [] if name == "omission" else spans_of(wrong, named)
    edits, at_fault = [], []
    for what, a0, a1, b0, b1 in matcher.get_opcodes():
        if what == "equal":
            continue
        start = a[a0].start() if a0 < len(a) else len(right)
        end = a[a1 - 1].end() if a1 > a0 else start
        new = wrong[b[b0].start() : b[b1 - 1].end()] if b1 > b0 else ""
        at_fault.append(b1 > b0 and any(b[b0].start() < z and y < b[b1 - 1].end() for y, z in places))
        if a1 == a0 and b1 > b0:  # an insertion keeps its blank
            new = new + " " if start < len(right) else " " + new
        if a1 > a0 and b1 == b0 and start > 0 and right[start - 1] == " ":
            start -= 1
        edits.append(Edit(lang, start, end, new, kind_of(name, right[start:end], new)))
    if any(at_fault):
        edits = [e if fault or not e.new.strip() else e._replace(kind=None) for e, fault in zip(edits, at_fault)]
    return edits


def spans_of(text: str, named: str) -> list[tuple[int, int]]:
    """Where the words named stand in a text; an ellipsis parts words that stand apart."""
    found = []
    for part in [named] if named in text else re.split(r"\s*(?:…|\.\.\.)\s*|\s+", named):
        if part and (at := text.find(part)) >= 0:
            found.append((at, at + len(part)))
    return found
