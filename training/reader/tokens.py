"""From pairs to rows of token numbers and labels."""

from dataclasses import dataclass
from pathlib import Path

import tokenizers
import torch

from .model import BEGIN, END, ENGLISH, GERMAN, PAD
from .pair import Mark, Pair

UNKNOWN = -1.0
LONGEST = {"en": 200, "de": 220}


class Tokenizer:
    """The pretrained unigram tokenizer, its vocabulary cut to German and English."""

    def __init__(self, path: Path):
        self.unigram = tokenizers.Tokenizer.from_file(str(path))
        self.unigram.no_truncation(), self.unigram.no_padding()

    def __call__(self, texts: list[str]) -> list[tokenizers.Encoding]:
        return self.unigram.encode_batch(texts, add_special_tokens=False)


@dataclass(frozen=True)
class Row:
    """One pair as the reader sees it: `BEGIN English END BEGIN German END`.

    spans: the characters of each token, None for the special ones; wrong: 0 to 1, UNKNOWN where nothing is known;
    kind: index into KINDS or -1; pair: fault and people's mark, UNKNOWN where nothing is known
    """

    ids: list[int]
    side: list[int]
    spans: list[tuple[int, int] | None]
    wrong: list[float]
    kind: list[int]
    pair: tuple[float, float]

    def __len__(self) -> int:
        return len(self.ids)


def rows_of(tokenizer: Tokenizer, pairs: list[Pair]) -> list[Row]:
    if not pairs:
        return []
    encodings = tokenizer([text for pair in pairs for text in (pair.en, pair.de)])
    return [row_of(pair, encodings[2 * i], encodings[2 * i + 1]) for i, pair in enumerate(pairs)]


def row_of(pair: Pair, english: tokenizers.Encoding, german: tokenizers.Encoding) -> Row:
    ids, side, spans, wrong, kind = [], [], [], [], []
    for lang, read, which in (("en", english, ENGLISH), ("de", german, GERMAN)):
        most = LONGEST[lang]
        offsets = read.offsets[:most]
        shares, kinds = labels(offsets, pair.marks[lang])
        ids += [BEGIN, *read.ids[:most], END]
        side += [which] * (len(offsets) + 2)
        spans += [None, *offsets, None]
        wrong += [UNKNOWN, *shares, UNKNOWN]
        kind += [-1, *kinds, -1]
    known = lambda value: UNKNOWN if value is None else value
    return Row(ids, side, spans, wrong, kind, (known(pair.fault), known(pair.people)))


def labels(offsets: list[tuple[int, int]], marks: list[Mark] | None) -> tuple[list[float], list[int]]:
    if marks is None:
        return [UNKNOWN] * len(offsets), [-1] * len(offsets)
    shares, kinds = [0.0] * len(offsets), [-1] * len(offsets)
    for start, end, share, kind in marks:
        for at, (a, b) in enumerate(offsets):
            if a < end and start < b and share > shares[at]:
                shares[at], kinds[at] = share, -1 if kind is None else kind
    return shares, kinds


def stacked(lists: list[list], empty=PAD, kind=torch.long) -> torch.Tensor:
    width = max(map(len, lists))
    return torch.tensor([row + [empty] * (width - len(row)) for row in lists], dtype=kind)


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor
    side: torch.Tensor
    wrong: torch.Tensor
    kind: torch.Tensor
    pair: torch.Tensor
    twins: torch.Tensor
    """Rows [N, 2]: a sound pair and its faulty twin."""


def batch_of(units: list[list[Row]]) -> Batch:
    """Units of one row, or of a sound row and its faulty twins."""
    rows, twins = [], []
    for unit in units:
        twins += [(len(rows), len(rows) + i) for i in range(1, len(unit)) if unit[0].pair[0] == 0 and unit[i].pair[0] == 1]
        rows += unit
    return Batch(
        stacked([r.ids for r in rows]), stacked([r.side for r in rows], -1), stacked([r.wrong for r in rows], UNKNOWN, torch.float),
        stacked([r.kind for r in rows], -1), torch.tensor([r.pair for r in rows]), torch.tensor(twins, dtype=torch.long).view(-1, 2),
    )


def batches(units: list[list[Row]], budget: int, rng) -> list[Batch]:
    """Units of about one length, at most `budget` tokens together; a unit is never parted."""
    longest = lambda unit: max(map(len, unit))
    made, current = [], []
    for unit in sorted(units, key=lambda unit: longest(unit) + 6 * rng.random()):
        if current and longest(unit) * (sum(map(len, current)) + len(unit)) > budget:
            made.append(current)
            current = []
        current = [*current, unit]
    made.append(current)
    rng.shuffle(made)
    return [batch_of(units) for units in made if units]
