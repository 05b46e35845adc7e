"""The kinds of faults. Each takes a site (a sound pair, the language to change) and returns edits, or None where it does not apply."""

import random
import re
from dataclasses import dataclass
from typing import Callable

from ..pair import EXCHANGED, REPLACED, UNMATCHED, Edit, Pair
from .lists import Forms
from .words import DENIES, FINITE, FUNCTION_WORDS, NEGATIONS, RIVALS, SIGN, UNITS, WORD, Word, others, words_of


@dataclass(frozen=True)
class Stock:
    """What faults are made of: words, names, clauses and sentences of other pairs, in one language."""

    forms: Forms
    alike: dict[tuple, list[str]]
    names: list[str]
    clauses: list[str]
    sentences: list[str]


@dataclass(frozen=True)
class Site:
    pair: Pair
    lang: str
    stock: Stock
    rng: random.Random

    @property
    def text(self) -> str:
        return self.pair.text(self.lang)

    @property
    def other(self) -> str:
        return self.pair.text("en" if self.lang == "de" else "de")

    def words(self) -> list[Word]:
        return words_of(self.text)

    def content(self) -> list[Word]:
        return [w for w in self.words() if len(w.text) > 2 and w.text.lower() not in FUNCTION_WORDS[self.lang]]

    def put(self, word: Word, new: str, kind: int | None = REPLACED) -> list[Edit] | None:
        """Replaces a word; a capital at the beginning of a sentence stays."""
        if word.text[0].isupper() and not new[0].isupper() and (word.start == 0 or self.lang == "en" or self.text[word.start - 2 : word.start] in (". ", "! ", "? ")):
            new = new[0].upper() + new[1:]
        return None if new == word.text else [Edit(self.lang, word.start, word.end, new, kind)]

    def cut(self, start: int, end: int) -> list[Edit] | None:
        """Takes characters out, and one blank with them."""
        text = self.text
        if start > 0 and text[start - 1] == " ":
            start -= 1
        elif end < len(text) and text[end] == " ":
            end += 1
        if end - start >= len(text.strip()) - 1:
            return None
        if start == 0 and text[end : end + 1].islower():
            return [Edit(self.lang, start, end + 1, text[end].upper(), UNMATCHED)]
        return [Edit(self.lang, start, end, "", UNMATCHED)]


Kind = Callable[[Site], list[Edit] | None]


def from_table(name: str, table_of: Callable[[Site], dict[str, list[str]]], kind: int | None = REPLACED) -> Kind:
    """Replaces a word that a table lists by one of its entries."""

    def run(site: Site) -> list[Edit] | None:
        table, found = table_of(site), []
        for word in site.words():
            listed = table.get(word.text) or (table.get(word.text.lower()) if word.start == 0 or site.lang == "en" else None)
            if listed:
                found.append((word, listed))
        if not found:
            return None
        word, listed = site.rng.choice(found)
        return site.put(word, site.rng.choice(listed), kind)

    run.__name__ = name
    return run


RIVAL_WORDS = {lang: others(groups) for lang, groups in RIVALS.items()}
RIVAL_UNITS = {lang: others(groups) for lang, groups in UNITS.items()}
opposite = from_table("opposite", lambda site: site.stock.forms.opposites)
neighbour = from_table("neighbour", lambda site: site.stock.forms.wrong)
synonym = from_table("synonym", lambda site: site.stock.forms.same, None)
rival = from_table("rival", lambda site: RIVAL_WORDS[site.lang])
unit = from_table("unit", lambda site: RIVAL_UNITS[site.lang])


def shape_of(word: str) -> tuple:
    """Words of one shape can often stand in for each other: same case of the first letter, same ending, about the same length."""
    return word[0].isupper(), word[-2:], min(len(word) // 4, 4)


def any_word(site: Site) -> list[Edit] | None:
    content = site.content()
    if not content:
        return None
    word = site.rng.choice(content)
    alike = site.stock.alike.get(shape_of(word.text), [])
    new = site.rng.choice(alike) if len(alike) > 3 else word.text
    return None if new[:4].lower() == word.text[:4].lower() or new in site.stock.forms.same.get(word.text, []) else site.put(word, new)


def negation_lost(site: Site) -> list[Edit] | None:
    found = list(NEGATIONS[site.lang].finditer(site.text))
    if not found:
        return None
    m = site.rng.choice(found)
    if site.lang == "de" and m[2]:
        return [Edit("de", m.start(), m.end(), ("E" if m[2] == "K" else "e") + m[3][1:], REPLACED)]
    return [Edit(site.lang, m.start(), m.end() + (1 if m.group().strip() == "no" else 0), "", UNMATCHED)]


def negation_added(site: Site) -> list[Edit] | None:
    if DENIES["de"].search(site.pair.de) or DENIES["en"].search(site.pair.en):
        return None
    finite = [w for w in site.words()[:-1] if w.text in FINITE[site.lang]]
    articles = [w for w in site.words() if site.lang == "de" and w.text.lower() in ("ein", "eine", "einen", "einem", "einer")]
    if articles and (not finite or site.rng.random() < 0.4):
        word = site.rng.choice(articles)
        return [Edit("de", word.start, word.end, ("K" if word.text[0] == "E" else "k") + word.text.lower(), REPLACED)]
    if not finite:
        return None
    word = site.rng.choice(finite)
    new = site.rng.choice(["nicht", "nie", "nicht mehr"] if site.lang == "de" else ["not", "never", "no longer"])
    return [Edit(site.lang, word.end, word.end, f" {new}", UNMATCHED)]


def name(site: Site) -> list[Edit] | None:
    """A name that both texts share becomes another, everywhere."""
    shared = [w for w in site.words() if w.start and w.text[0].isupper() and len(w.text) > 3 and w.text in site.other]
    if not shared or len(site.stock.names) < 10:
        return None
    old, new = site.rng.choice(shared).text, site.rng.choice(site.stock.names)
    if new in site.other or new in site.text:
        return None
    return [Edit(site.lang, w.start, w.end, new, REPLACED) for w in site.words() if w.text == old]


def word_left_out(site: Site) -> list[Edit] | None:
    content = [w for w in site.content() if w.start and (site.lang == "en" or w.text[0].isupper() or site.rng.random() < 0.5)]
    if len(site.words()) < 6 or not content:
        return None
    word = site.rng.choice(content)
    return site.cut(word.start, word.end)


def phrase_left_out(site: Site) -> list[Edit] | None:
    words = site.words()
    if len(words) < 11:
        return None
    length = site.rng.randint(2, min(7, len(words) // 3))
    at = site.rng.randint(1, len(words) - length)
    start, end = words[at].start, words[at + length - 1].end
    return site.cut(start, end) if not SIGN.search(site.text[start:end]) else None


def clauses_of(text: str) -> list[tuple[int, int]]:
    """Between two signs, with the sign before it."""
    signs = [m.start() for m in SIGN.finditer(text) if not text[m.end() : m.end() + 1].isalnum()]
    return [(a, b) for a, b in zip([0, *signs], [*signs, len(text)]) if 3 <= len(WORD.findall(text[a:b])) <= 0.65 * len(WORD.findall(text))]


def clause_left_out(site: Site) -> list[Edit] | None:
    found = clauses_of(site.text)
    if not found:
        return None
    start, end = site.rng.choice(found)
    if start == 0:
        return site.cut(0, min(len(site.text), end + 1))
    return [Edit(site.lang, start, end, "", UNMATCHED)]


def member_left_out(site: Site) -> list[Edit] | None:
    """One member of a list of words: `a, b and c`."""
    found = [(m.start(1), m.end(1)) for m in re.finditer(r"(?<=\w)(, \w+)(?=(?:, \w+)* (?:und|oder|and|or) \w+)", site.text)]
    found += [(m.start(1), m.end(1)) for m in re.finditer(r"\w+( (?:und|oder|and|or) \w+)(?=[,.;]|$)", site.text)]
    if not found:
        return None
    start, end = site.rng.choice(found)
    return [Edit(site.lang, start, end, "", UNMATCHED)]


def clause_added(site: Site) -> list[Edit] | None:
    if not site.stock.clauses:
        return None
    places = [m.start() for m in SIGN.finditer(site.text) if not site.text[m.end() : m.end() + 1].isalnum()]
    at = site.rng.choice(places or [len(site.text)])
    return [Edit(site.lang, at, at, f", {site.rng.choice(site.stock.clauses)}", UNMATCHED)]


def sentence_added(site: Site) -> list[Edit] | None:
    new = site.rng.choice(site.stock.sentences)
    return [Edit(site.lang, 0, 0, f"{new} ", UNMATCHED)] if site.rng.random() < 0.4 else [Edit(site.lang, len(site.text), len(site.text), f" {new}", UNMATCHED)]


def word_added(site: Site) -> list[Edit] | None:
    """An adjective or noun of elsewhere beside a noun."""
    content = [w for w in site.content() if w.start]
    if not content:
        return None
    word = site.rng.choice(content)
    alike = site.stock.alike.get(shape_of(word.text), [])
    if len(alike) < 4:
        return None
    joint = " und " if site.lang == "de" else " and "
    return [Edit(site.lang, word.end, word.end, joint + site.rng.choice(alike), UNMATCHED)]


def left_in_the_other_language(site: Site) -> list[Edit] | None:
    """A stretch, or half of the text, stays in the language of the original."""
    own, there = site.words(), words_of(site.other)
    if len(own) < 4 or len(there) < 4:
        return None
    if site.rng.random() < 0.3:
        a, b = own[len(own) // 2], there[len(there) // 2]
        return [Edit(site.lang, a.start, own[-1].end, site.other[b.start : there[-1].end], REPLACED)]
    length = site.rng.randint(1, min(5, len(there) - 1))
    at = site.rng.randint(0, len(there) - length)
    stretch = there[at : at + length]
    if not any(w.text.islower() and len(w.text) > 3 and w.text not in site.text for w in stretch):
        return None
    here = min(len(own) - 1, at * len(own) // len(there))
    until = min(len(own) - 1, here + length - 1)
    return [Edit(site.lang, own[here].start, own[until].end, site.other[stretch[0].start : stretch[-1].end], REPLACED)]


def exchanged(site: Site) -> list[Edit] | None:
    """Two nouns or names change places."""
    nouns = [w for w in site.content() if w.start and (w.text[0].isupper() if site.lang == "de" else True)]
    if len(nouns) < 2:
        return None
    one, two = sorted(site.rng.sample(nouns, 2))
    if one.text == two.text or (one.text[-1:] != two.text[-1:] and site.rng.random() < 0.6) or (one.text[0].isupper() != two.text[0].isupper()):
        return None
    between = site.text[one.end : two.start].strip().lower()
    if between in ("und", "oder", "and", "or", ","):
        return None
    return [Edit(site.lang, one.start, one.end, two.text, EXCHANGED), Edit(site.lang, two.start, two.end, one.text, EXCHANGED)]


def another_sentence(site: Site) -> list[Edit] | None:
    new = site.rng.choice(site.stock.sentences)
    if not 0.5 < (len(new) + 10) / (len(site.text) + 10) < 2:
        return None
    return [Edit(site.lang, 0, len(site.text), new, REPLACED)]


def digit(site: Site) -> list[Edit] | None:
    places = [i for i, c in enumerate(site.text) if c.isdigit()]
    if not places:
        return None
    at = site.rng.choice(places)
    return [Edit(site.lang, at, at + 1, site.rng.choice([d for d in "123456789" if d != site.text[at]]), REPLACED)]


# How often each is tried. A kind that few sentences allow is tried more often: one sentence in eight has a negation to lose.
FAULTS: dict[Kind, float] = {
    opposite: 26, neighbour: 26, any_word: 12, rival: 28, unit: 24, negation_lost: 75, negation_added: 22, name: 14, word_left_out: 20, phrase_left_out: 9,
    clause_left_out: 9, member_left_out: 16, clause_added: 4, sentence_added: 2, word_added: 5, left_in_the_other_language: 4, exchanged: 18, another_sentence: 1.5, digit: 4,
}
