"""The training loop: draws a round, learns from it, saves, and goes on where it was stopped."""

import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Callable

import torch
import torch.nn.functional as F

from .alignment import Aligner
from .mixture import Mixture, Twin, Unit
from .model import Reader
from .pair import Mark, Pair
from .tokens import Batch, Row, Tokenizer, batches, rows_of

ROUND = 256
SAVED_EVERY = 240  # seconds
WRONG_COUNTS = 2.0


@dataclass(frozen=True)
class Plan:
    """pairs: how many pairs to learn from in all; rate: of the encoder, the heads learn four times as fast."""

    pairs: int
    rate: float = 1e-4
    tokens: int = 2600
    warm_up: int = 6_000
    decay_from: float = 0.6
    seed: int = 1

    def pace(self, seen: int) -> float:
        """The share of the rate after `seen` pairs: up, then level, then down to a fiftieth."""
        down = (1 - seen / self.pairs) / (1 - self.decay_from)
        return min(1.0, (seen + 1) / self.warm_up) * max(0.02, min(1.0, down))


def unit_rows(units: list[Unit], aligner: Aligner) -> list[list[Row]]:
    """The rows of each unit. Words whose rendering a fault took away are marked on the other side."""
    twins = [(i, twin) for i, unit in enumerate(units) for twin in unit.twins]
    found = aligner.counterparts([twin.origin for _, twin in twins], [twin.faulty.lost for _, twin in twins])
    marked = [with_marks(twin, marks) for (_, twin), marks in zip(twins, found)]
    grouped = [[row] for row in rows_of(aligner.tokenizer, [unit.shown for unit in units])]
    for (i, _), row in zip(twins, rows_of(aligner.tokenizer, marked)):
        grouped[i].append(row)
    return grouped


def with_marks(twin: Twin, marks: list[tuple[str, Mark]]) -> Pair:
    """A fault changes one side; places in the other hold only where that side is as it was."""
    pair, origin = twin.faulty.pair, twin.origin
    added = {lang: [mark for of, mark in marks if of == lang and pair.text(lang) == origin.text(lang)] for lang in ("en", "de")}
    return replace(pair, marks={lang: pair.marks[lang] + added[lang] for lang in added})


def known_loss(logits: torch.Tensor, labels: torch.Tensor, counts: float = 1.0) -> torch.Tensor:
    known = labels >= 0
    if not known.any():
        return logits.sum() * 0
    return F.binary_cross_entropy_with_logits(logits[known].float(), labels[known], pos_weight=torch.tensor(counts))


def loss_of(says: dict, batch: Batch) -> torch.Tensor:
    fault, people = says["pair"].float().unbind(-1)
    kinds = batch.kind >= 0
    loss = 3 * known_loss(says["wrong"], batch.wrong, WRONG_COUNTS) + known_loss(fault, batch.pair[:, 0]) + known_loss(people, batch.pair[:, 1])
    if kinds.any():
        loss = loss + 0.3 * F.cross_entropy(says["kind"][kinds].float(), batch.kind[kinds])
    if len(batch.twins):
        sound, faulty = batch.twins.unbind(-1)
        loss = loss + 0.5 * F.softplus(fault[sound] - fault[faulty]).mean()
    return loss


def trainable(reader: Reader) -> dict[str, torch.nn.Parameter]:
    fixed = ("enc.emb", "enc.norm", *(f"enc.layers.{i}." for i in range(reader.shape.frozen))) if reader.shape.frozen else ()
    for name, parameter in reader.named_parameters():
        parameter.requires_grad_(not (fixed and name.startswith(fixed)))
    return {name: p for name, p in reader.named_parameters() if p.requires_grad}


def learn(reader: Reader, tokenizer: Tokenizer, mixture: Mixture, plan: Plan, out: Path, say: Callable[[str], None], stop_after: float | None = None) -> bool:
    """Learns until the plan is done or `stop_after` seconds are over; returns whether it is done. `out` holds all that is needed to go on."""
    torch.manual_seed(plan.seed)
    trained = trainable(reader)
    inner = [p for n, p in trained.items() if n.startswith("enc")]
    heads = [p for n, p in trained.items() if not n.startswith("enc")]
    optimizer = torch.optim.AdamW([dict(params=inner, lr=plan.rate), dict(params=heads, lr=4 * plan.rate)], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    rates, seen, mean = [g["lr"] for g in optimizer.param_groups], 0, None
    if out.exists():
        state = torch.load(out, weights_only=False)
        reader.load_state_dict(state["weights"], strict=False), optimizer.load_state_dict(state["optimizer"])
        seen, mean = state["seen"], state["mean"]
        mixture.rng.setstate(state["random"]), mixture.planter.rng.setstate(state["planting"]), torch.set_rng_state(state["torch"])
        say(f"goes on after {seen} pairs")
    aligner = Aligner(reader, tokenizer)
    begin = saved = time.time()
    first = seen

    def save() -> None:
        state = dict(weights={n: p.detach() for n, p in trained.items()}, optimizer=optimizer.state_dict(), seen=seen, mean=mean, random=mixture.rng.getstate(),
                     planting=mixture.planter.rng.getstate(), torch=torch.get_rng_state(), shape=reader.shape.as_dict(), plan=asdict(plan))
        torch.save(state, out.with_suffix(".part")), out.with_suffix(".part").replace(out)

    reader.train()
    while seen < plan.pairs:
        for batch in batches(unit_rows(list(mixture.round(ROUND)), aligner), plan.tokens, mixture.rng):
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * plan.pace(seen)
            with torch.autocast("cpu", torch.bfloat16):
                says = reader(batch.ids, batch.side)
            loss = loss_of(says, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(list(trained.values()), 1.0)
            optimizer.step(), optimizer.zero_grad(set_to_none=True)
            seen += len(batch.ids)
            mean = loss.item() if mean is None else 0.99 * mean + 0.01 * loss.item()
        now = time.time()
        if now - saved > SAVED_EVERY or seen >= plan.pairs:
            saved = now
            save()
            say(f"{seen} of {plan.pairs} pairs, {(seen - first) / (now - begin):.0f} a second, loss {mean:.3f}; drawn {dict(mixture.drawn)}; planted {dict(mixture.planter.used.most_common())}")
        if stop_after is not None and now - begin > stop_after:
            save()
            return False
    return True
