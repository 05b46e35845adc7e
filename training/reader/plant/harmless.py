"""Changes that keep the meaning: the reader must learn that edited does not mean wrong."""

import re

from ..pair import Edit
from .kinds import Kind, Site, synonym

QUOTES = {"de": [("„", "“"), ('"', '"'), ("»", "«"), ("‚", "‘")], "en": [("“", "”"), ('"', '"'), ("‘", "’")]}
SPELLINGS = {
    "de": [(" sodass ", " so dass "), (" zum Beispiel ", " z. B. "), (" das heißt ", " d. h. "), (" aufgrund ", " auf Grund "), (" – ", " - "), (" und so weiter", " usw."),
           (" etwa ", " ungefähr "), (" jedoch ", " allerdings "), (" bereits ", " schon "), (" lediglich ", " nur "), (" sowie ", " und "), (" obgleich ", " obwohl ")],
    "en": [(" do not ", " don't "), (" does not ", " doesn't "), (" is not ", " isn't "), (" cannot ", " can't "), (" for example ", " e.g. "), (" – ", " - "), (" it is ", " it's "),
           (" however ", " though "), (" about ", " around "), (" such as ", " like ")],
}
WITHOUT_SENSE = {"de": ["eigentlich", "nämlich", "ja", "doch", "wohl", "nun"], "en": ["in fact", "actually", "indeed"]}


def spelling(site: Site) -> list[Edit] | None:
    found = [(site.text.index(a), a, b) for pair in SPELLINGS[site.lang] for a, b in (pair, pair[::-1]) if a in site.text]
    if not found:
        return None
    at, old, new = site.rng.choice(found)
    return [Edit(site.lang, at, at + len(old), new, None)]


def quotes(site: Site) -> list[Edit] | None:
    found = [m for opening, closing in QUOTES[site.lang] for m in re.finditer(f"{opening}([^{opening}{closing}]+){closing}", site.text)]
    if not found:
        return None
    m, (opening, closing) = site.rng.choice(found), site.rng.choice(QUOTES[site.lang])
    return [Edit(site.lang, m.start(), m.end(), f"{opening}{m[1]}{closing}", None)]


def final_sign(site: Site) -> list[Edit] | None:
    return [Edit(site.lang, len(site.text) - 1, len(site.text), "", None)] if site.text.endswith((".", "!")) and len(site.text) > 8 else None


def filler(site: Site) -> list[Edit] | None:
    """A particle that says nothing, after a German verb."""
    places = [m.end() for m in re.finditer(r"\b(?:ist|sind|war|hat|haben|wird|kann)\b", site.text)] if site.lang == "de" else []
    return [Edit("de", at := site.rng.choice(places), at, f" {site.rng.choice(WITHOUT_SENSE['de'])}", None)] if places else None


HARMLESS: dict[Kind, float] = {synonym: 10, spelling: 4, quotes: 2, final_sign: 1, filler: 1}
