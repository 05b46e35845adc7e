"""Reads everything that trains into a mixture."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Callable

from .held_out import HeldOut, is_for_judging
from .marks import judged_pairs, translated_by_people
from .minimal_pairs import MinimalPair, read_blocks, read_contrast
from .mixture import Mixture
from .pair import Pair
from .plant import Planter
from .texts import key_of, sound_pairs

HERE = Path(__file__).resolve().parent.parent
PAIRS, LISTS = HERE / "minimal-pairs", HERE / "lists"
# The weight of a professional news translation.
BY_PEOPLE = 2.0
CONTRAST = ("labels/contrast.jsonl", "labels/contrast-de-en.jsonl")


def minimal_pairs(shared: Path, by_key: dict[str, Pair], held: HeldOut, judging: bool = False) -> list[MinimalPair]:
    """All minimal pairs, those of ../shared and our own; a tenth of the sentences is kept for judging."""
    groups = [g for name in CONTRAST for g in read_contrast(shared / name)]
    groups += [g for path in sorted(PAIRS.glob("*.txt")) for g in read_blocks(path, path.stem, by_key)]
    kept = lambda g: is_for_judging(g.pairs[0].en) == judging and not held.holds(g.pairs[0].en, *(p.de for p in g.pairs))
    return [g for g in groups if kept(g)]


def read_mixture(shared: Path, packages: Path | None, only_permissive: bool, with_people: bool, seed: int, say: Callable[[str], None]) -> Mixture:
    held, rng = HeldOut(shared / "eval/held-out-hashes.txt.gz"), random.Random(seed)
    sound = sound_pairs(shared, only_permissive, held, packages)
    by_people = [group for group in translated_by_people(shared) if not held.holds(*(p.de for p in group))]
    minimal = minimal_pairs(shared, pairs_by_key(shared, held), held)
    judged = judged_pairs(shared, held, only_permissive) if with_people else {}
    for line in sound.log:
        say(line)
    say(f"minimal pairs: {len(minimal)} sentences, {sum(len(g.wrong) for g in minimal)} wrong, {sum(len(g.harmless) + len(g.pairs) for g in minimal)} right")
    say("judged by people: " + ", ".join(f"{name} {len(pairs)}" for name, pairs in judged.items()))
    people = [p for group in by_people for p in group]
    sound = replace(sound, pairs=[*sound.pairs, *people], weights=[*sound.weights, *(BY_PEOPLE for _ in people)])
    return Mixture(sound, minimal, judged, by_people, Planter(sound.pairs, LISTS, seed), rng)


def pairs_by_key(shared: Path, held: HeldOut) -> dict[str, Pair]:
    """All pairs that a file of minimal pairs may name, those kept aside as well."""
    sound = sound_pairs(shared, False, held)
    people = (p for group in translated_by_people(shared) for p in group)
    return {key_of(p.en, p.de): p for p in (*sound.pairs, *sound.aside, *people)}
