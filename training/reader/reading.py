"""Reads pairs with a trained reader."""

from dataclasses import dataclass
from typing import Callable

import numpy as np
import torch

from .model import END, Reader
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


Said = tuple[torch.Tensor, torch.Tensor, torch.Tensor]  # wrong [B, T], kind [B, T, 3], pair [B, 2], all probabilities


def trained(reader: Reader, ids: torch.Tensor, side: torch.Tensor) -> Said:
    says = reader(ids, side)
    return says["wrong"].float().sigmoid(), says["kind"].float().softmax(-1), says["pair"].float().sigmoid()


def by_similarity(reader: Reader, ids: torch.Tensor, side: torch.Tensor) -> Said:
    """What an encoder says that was never trained further: a token is as wrong as its best cosine is low, a pair as its mean token."""
    real = (side >= 0) & (ids > END)
    best = reader.matches(reader.read_apart(ids, side)[1], real, side)[2]
    wrong = (1 - best) / 2 * real
    mean = wrong.sum(-1, keepdim=True) / real.sum(-1, keepdim=True).clamp(min=1)
    return wrong, torch.full((*wrong.shape, 3), 1 / 3), mean.expand(-1, 2)


@torch.no_grad()
def read_all(reader: Reader, tokenizer: Tokenizer, pairs: list[Pair], says: Callable[..., Said] = trained, budget: int = 6000) -> list[Read]:
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
            wrong, kind, pair = (said.float().numpy() for said in says(reader, ids, side))
        for at, j in enumerate(waiting):
            length = len(rows[j])
            found[j] = Read(rows[j], wrong[at, :length], kind[at, :length], float(pair[at, 0]), float(pair[at, 1]))
        waiting = []
    return found
