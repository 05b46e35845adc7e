"""Draws faults and harmless changes for a pair."""

import random
from collections import Counter, defaultdict
from pathlib import Path

from ..pair import Edit, Pair
from .harmless import HARMLESS
from .kinds import FAULTS, SIGN, Kind, Site, Stock, shape_of
from .lists import read_forms
from .words import FUNCTION_WORDS, words_of

TRIES = 10
SHARE_OF_GERMAN = 0.72
MOST_SENTENCES = 60_000


def overlap(one: list[Edit], other: list[Edit]) -> bool:
    return any(a.lang == b.lang and a.start <= b.end and b.start <= a.end for a in one for b in other)


class Planter:
    """Faults and harmless changes, made of what other pairs hold."""

    def __init__(self, pairs: list[Pair], lists: Path, seed: int):
        self.rng = random.Random(seed)
        self.stock = {lang: self.stock_of(pairs, lang, lists / f"forms-{lang}.tsv") for lang in ("en", "de")}
        self.used: Counter = Counter()

    def stock_of(self, pairs: list[Pair], lang: str, path: Path) -> Stock:
        counts, names, alike = Counter(), set(), defaultdict(list)
        drawn = self.rng.sample(pairs, min(MOST_SENTENCES, len(pairs)))
        clauses, sentences = [], []
        for pair in drawn:
            text, other = pair.text(lang), pair.text("en" if lang == "de" else "de")
            for at, word in enumerate(words_of(text)):
                counts[word.text] += 1
                if at and word.text[0].isupper() and len(word.text) > 3 and not word.text.isupper() and word.text in other:
                    names.add(word.text)
            if 3 <= len(text.split()) <= 22:
                sentences.append(text)
            clauses += [c.strip() for c in SIGN.split(text.rstrip(".!?"))[1:] if 4 <= len(c.split()) <= 14]
        for word, count in counts.items():
            if count > 2 and len(word) > 3 and word.lower() not in FUNCTION_WORDS[lang]:
                alike[shape_of(word)].append(word)
        return Stock(read_forms(path), dict(alike), sorted(names), clauses, sentences)

    def draw(self, pair: Pair, kinds: dict[Kind, float], lang: str, beside: list[Edit]) -> list[Edit]:
        for _ in range(TRIES):
            kind = self.rng.choices(list(kinds), list(kinds.values()))[0]
            found = kind(Site(pair, lang, self.stock[lang], self.rng))
            if found and not overlap(found, beside):
                self.used[kind.__name__] += 1
                return found
        return []

    def side(self) -> str:
        return "de" if self.rng.random() < SHARE_OF_GERMAN else "en"

    def harmless(self, pair: Pair) -> list[Edit]:
        """One to three changes that keep the meaning, on either side."""
        edits: list[Edit] = []
        for _ in range(self.rng.randint(1, 3)):
            edits += self.draw(pair, HARMLESS, self.side(), edits)
        return edits

    def faults(self, pair: Pair, beside: list[Edit]) -> list[Edit]:
        """One fault, in a long text now and then two, all in one language."""
        lang = self.side()
        edits = self.draw(pair, FAULTS, lang, beside)
        if edits and len(pair.text(lang)) > 150 and self.rng.random() < 0.25:
            edits = edits + self.draw(pair, FAULTS, lang, beside + edits)
        return edits
