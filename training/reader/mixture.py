"""Draws what one round of training sees: twins with planted faults, minimal pairs, what people marked, and sound paraphrases."""

import random
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Iterator

from .minimal_pairs import MinimalPair
from .pair import Edit, Edited, Pair, edited
from .plant import Planter
from .plant.planter import overlap
from .texts import Sound

# Shares of what is drawn, in units (a sound pair with its twins, or one judged pair).
SHARES = {"planted": 0.36, "minimal": 0.34, "judged": 0.24, "paraphrased": 0.06}
# Of the judged pairs.
JUDGED = {"newstest2020": 0.55, "ted": 0.12, "comments": 0.13, "synced": 0.12, "hallucinations": 0.04, "it": 0.04}
# How often a sound pair is changed without harm before it is shown or made faulty.
HARMLESS = 0.45
JOINED = 0.08


@dataclass(frozen=True)
class Twin:
    """A faulty pair, and the sound one that it was made from."""

    origin: Pair
    faulty: Edited


@dataclass(frozen=True)
class Unit:
    """A sound pair with its faulty twins, or a judged pair alone."""

    shown: Pair
    twins: list[Twin] = field(default_factory=list)


class Mixture:
    """All that trains, ready to be drawn from."""

    def __init__(self, sound: Sound, minimal: list[MinimalPair], judged: dict[str, list[Pair]], paraphrases: list[list[Pair]], planter: Planter, rng: random.Random):
        self.sound, self.minimal, self.judged, self.paraphrases = sound, minimal, judged, paraphrases
        self.planter, self.rng, self.drawn = planter, rng, Counter()
        self.up_to_pair = list(accumulate(sound.weights))
        # A sentence with more wrong renderings is drawn more often.
        self.up_to_minimal = list(accumulate((1 + len(group.wrong)) ** 0.5 for group in minimal))

    def round(self, units: int) -> Iterator[Unit]:
        for what, share in SHARES.items():
            for _ in range(round(units * share)):
                unit = getattr(self, f"of_{what}")()
                if unit is not None:
                    self.drawn[what] += 1
                    yield unit

    def of_planted(self) -> Unit:
        pair = self.sound_pair()
        if self.rng.random() < JOINED:
            after = self.sound_pair()
            pair = Pair(f"{pair.en} {after.en}", f"{pair.de} {after.de}")
        pair = self.changed_without_harm(pair)
        faults = self.planter.faults(pair, [])
        return Unit(pair, [Twin(pair, edited(pair, faults))] if faults else [])

    def sound_pair(self) -> Pair:
        return self.rng.choices(self.sound.pairs, cum_weights=self.up_to_pair)[0]

    def changed_without_harm(self, pair: Pair) -> Pair:
        return edited(pair, self.planter.harmless(pair)).pair if self.rng.random() < HARMLESS else pair

    def of_minimal(self) -> Unit:
        """A right rendering (a freer one as often as the close one) and one or two wrong ones of it."""
        group = self.rng.choices(self.minimal, cum_weights=self.up_to_minimal)[0]
        base = group.pairs[self.rng.randrange(len(group.pairs))]
        if not group.wrong:
            return Unit(base)
        twins, begin = [], self.rng.randrange(len(group.wrong))
        for step in range(min(2, len(group.wrong))):
            index, edits, _ = group.wrong[(begin + step) % len(group.wrong)]
            harmless = [e for i, e in group.harmless if i == index and self.rng.random() < 0.4 and not overlap([e], edits)]
            twins.append(Twin(group.pairs[index], edited(group.pairs[index], [*edits, *apart(harmless)])))
        harmless = apart([e for i, e in group.harmless if group.pairs[i] is base and self.rng.random() < 0.5])
        return Unit(edited(base, harmless).pair, twins)

    def of_judged(self) -> Unit | None:
        names = [name for name in JUDGED if self.judged.get(name)]
        if not names:
            return None
        name = self.rng.choices(names, [JUDGED[n] for n in names])[0]
        return Unit(self.rng.choice(self.judged[name]))

    def of_paraphrased(self) -> Unit | None:
        """One of several translations of one sentence by people."""
        return Unit(self.changed_without_harm(self.rng.choice(self.rng.choice(self.paraphrases)))) if self.paraphrases else None


def apart(edits: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in edits:
        if not overlap([edit], kept):
            kept.append(edit)
    return kept
