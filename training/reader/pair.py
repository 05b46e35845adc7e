"""The nouns of training: a pair of texts, marks in it, and edits that turn one pair into another."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

# The ways in which a word can be wrong: it says something else, has no counterpart, or stands in a relation turned round.
KINDS = ("replaced", "unmatched", "exchanged")
REPLACED, UNMATCHED, EXCHANGED = range(len(KINDS))


class Mark(NamedTuple):
    """Characters of one text that have no right counterpart. `share` is how sure that is, 0 to 1; `kind` may be unknown (None)."""

    start: int
    end: int
    share: float
    kind: int | None


@dataclass(frozen=True)
class Pair:
    """An English and a German text, and what is known about them.

    marks: by language; None where nothing is known about the words of that text
    fault: 0 to 1, whether it holds a fault as planted or written by hand; people: whether people mark a serious error; None if unknown
    """

    en: str
    de: str
    marks: dict[str, list[Mark] | None] = field(default_factory=lambda: {"en": [], "de": []})
    fault: float | None = 0.0
    people: float | None = None

    def text(self, lang: str) -> str:
        return self.en if lang == "en" else self.de


class Edit(NamedTuple):
    """In the text of `lang`, the characters from `start` to `end` become `new`. Harmless if `kind` is None."""

    lang: str
    start: int
    end: int
    new: str
    kind: int | None

    def old(self, pair: Pair) -> str:
        return pair.text(self.lang)[self.start : self.end]


class Edited(NamedTuple):
    """The pair after its edits, and what the faulty edits took away: spans of the text as it was, with their kinds."""

    pair: Pair
    lost: list[tuple[str, int, int, int]]


def edited(pair: Pair, edits: list[Edit]) -> Edited:
    """Applies edits that do not overlap. New words of faulty edits are marked; the marks of their counterparts need an alignment (see align.py)."""
    texts, marks, lost = {"en": pair.en, "de": pair.de}, {"en": [], "de": []}, []
    for lang in texts:
        shift = 0
        for edit in sorted((e for e in edits if e.lang == lang), key=lambda e: (e.start, e.end)):
            text, at = texts[lang], edit.start + shift
            texts[lang] = text[:at] + edit.new + text[at + edit.end - edit.start :]
            shift += len(edit.new) - (edit.end - edit.start)
            if edit.kind is None:
                continue
            before, after = shared_ends(edit.old(pair), edit.new)
            new = edit.new[before : len(edit.new) - after]
            if new.strip():
                start = at + before + len(new) - len(new.lstrip())
                marks[lang].append(Mark(start, start + len(new.strip()), 1.0, edit.kind))
            if edit.old(pair)[before : edit.end - edit.start - after].strip():
                lost.append((lang, edit.start + before, edit.end - after, edit.kind))
    is_faulty = any(edit.kind is not None for edit in edits)
    return Edited(replace(pair, en=texts["en"], de=texts["de"], marks=marks, fault=float(is_faulty)), lost)


def shared_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters, in whole words, both begin and both end with."""
    a, b = old.split(" "), new.split(" ")
    most = min(len(a), len(b))
    first = next((i for i in range(most) if a[i] != b[i]), most)
    last = next((i for i in range(most - first) if a[-1 - i] != b[-1 - i]), most - first)
    before = sum(len(word) + 1 for word in a[:first])
    after = sum(len(word) + 1 for word in a[len(a) - last :])
    return min(before, len(old), len(new)), min(after, len(old) - min(before, len(old)), len(new) - min(before, len(new)))
