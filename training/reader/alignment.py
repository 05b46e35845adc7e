"""Which words of the other text a changed word rendered, by the states of the untouched lower layers."""

from dataclasses import dataclass

import torch

from .model import END, ENGLISH, GERMAN, Reader
from .pair import Mark, Pair
from .tokens import Row, Tokenizer, rows_of, stacked

LEAST_COSINE = 0.3
LEAST_LETTERS = 3
TOGETHER = 24
MOST_KEPT = 60_000

Lost = list[tuple[str, int, int, int]]


@dataclass(frozen=True)
class Matches:
    """Of each token of a pair: its row, the token of the other text that is nearest, and their cosine."""

    row: Row
    nearest: list[int]
    cosine: list[float]


class Aligner:
    """Aligns sound pairs; remembers those that come again and again.

    Of content words with one counterpart in a dictionary, nine in ten are matched rightly at these layers.
    """

    def __init__(self, reader: Reader, tokenizer: Tokenizer):
        self.reader, self.tokenizer = reader, tokenizer
        self.known: dict[tuple[str, str], Matches] = {}

    def counterparts(self, pairs: list[Pair], lost: list[Lost]) -> list[list[tuple[str, Mark]]]:
        """For each sound pair and the spans that a fault takes from it: marks on the words of the other side that these rendered."""
        self.align([pair for pair, spans in zip(pairs, lost) if spans])
        return [marks_of(pair, self.known[pair.en, pair.de], spans) if spans else [] for pair, spans in zip(pairs, lost)]

    @torch.no_grad()
    def align(self, pairs: list[Pair]) -> None:
        if len(self.known) > MOST_KEPT:
            self.known.clear()
        new = sorted({(p.en, p.de) for p in pairs} - self.known.keys(), key=lambda texts: sum(map(len, texts)))
        for at in range(0, len(new), TOGETHER):
            part = new[at : at + TOGETHER]
            rows = rows_of(self.tokenizer, [Pair(en, de) for en, de in part])
            ids, side = stacked([row.ids for row in rows]), stacked([row.side for row in rows], -1)
            with torch.autocast("cpu", torch.bfloat16):
                state, _ = self.reader.read_apart(ids, side)
                _, nearest, cosine = self.reader.matches([state], (side >= 0) & (ids > END), side)
            for i, (texts, row) in enumerate(zip(part, rows)):
                self.known[texts] = Matches(row, nearest[i, : len(row)].tolist(), cosine[i, : len(row)].tolist())


def marks_of(pair: Pair, matches: Matches, spans: Lost) -> list[tuple[str, Mark]]:
    marks, row = [], matches.row
    for lang, start, end, kind in spans:
        from_side, other = (ENGLISH, "de") if lang == "en" else (GERMAN, "en")
        for side, span, near, close in zip(row.side, row.spans, matches.nearest, matches.cosine):
            if side == from_side or span is None or close < LEAST_COSINE:
                continue
            there = row.spans[near]
            word = pair.text(other)[slice(*span)].strip()
            if there is not None and there[0] < end and start < there[1] and (len(word) >= LEAST_LETTERS or word.isalnum()):
                marks.append((other, Mark(*span, 1.0, kind)))
    return marks
