"""Reads pairs with a trained reader."""

from dataclasses import dataclass

import numpy as np
import torch

from .model import Reader
from .pair import Pair
from .tokens import Row, Tokenizer, rows_of, stacked


@dataclass(frozen=True)
class Read:
    """What a reader says of a pair: probabilities by token, beside its row, and for the pair."""

    row: Row
    wrong: np.ndarray
    kind: np.ndarray
    fault: float
    people: float


@torch.no_grad()
def read_all(reader: Reader, tokenizer: Tokenizer, pairs: list[Pair], budget: int = 6000) -> list[Read]:
    """In the order of the pairs."""
    reader.eval()
    rows = rows_of(tokenizer, pairs)
    found: list[Read | None] = [None] * len(rows)
    waiting: list[int] = []
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    for place, i in enumerate(order):
        waiting.append(i)
        after = order[place + 1] if place + 1 < len(order) else None
        if after is not None and len(rows[after]) * (len(waiting) + 1) <= budget:
            continue
        ids, side = stacked([rows[j].ids for j in waiting]), stacked([rows[j].side for j in waiting], -1)
        with torch.autocast("cpu", torch.bfloat16):
            says = reader(ids, side)
        wrong, kind, pair = says["wrong"].float().sigmoid().numpy(), says["kind"].float().softmax(-1).numpy(), says["pair"].float().sigmoid().numpy()
        for at, j in enumerate(waiting):
            length = len(rows[j])
            found[j] = Read(rows[j], wrong[at, :length], kind[at, :length], float(pair[at, 0]), float(pair[at, 1]))
        waiting = []
    return found
