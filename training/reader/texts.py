"""Every text that trains the reader, with its licence. `permissive` licences permit shipping what was learned from a text."""

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator

from .catalogues import PACKAGES, messages
from .held_out import HeldOut, is_for_judging
from .pair import Pair

PERMISSIVE = ("CC0", "CC BY 4.0", "CC BY 2.0 FR", "MIT", "BSD", "Apache-2.0", "MIT or Apache-2.0", "own")


@dataclass(frozen=True)
class Text:
    """A set of sound pairs. `weight`: how often one of its pairs is drawn, beside 1 for prose of usual quality."""

    path: str
    name: str
    licence: str
    weight: float
    read: Callable[[dict], tuple[str, str]] = lambda row: (row["en"], row["de"])
    holds: Callable[[dict], bool] = lambda row: True


def untokenised(text: str) -> str:
    """Takes off the blanks that a tokeniser put before and after signs."""
    text = re.sub(r"\s+([.,;:!?%)\]])", r"\1", text)
    text = re.sub(r"([(\[„])\s+", r"\1", text)
    return re.sub(r"\s+(['’]s)\b", r"\1", text)


def unescaped(text: str) -> str:
    return re.sub(r" ?&apos;", "'", text).replace("&quot;", '"').replace("&amp;", "&")


SHARE_ALIKE_PROSE = ("owasp",)
STRINGS = 1.2
TEXTS = (
    Text("corpora/microsoft-docs-human.jsonl", "Microsoft product documentation", "CC BY 4.0", 0.7),
    Text("corpora/rustbook.jsonl", "The Rust Programming Language and its German translation", "MIT or Apache-2.0", 1.0),
    Text("corpora/technical-prose.jsonl", "opensource.guide, 12factor, CNCF glossary, Comprehensive Rust", "CC BY 4.0", 1.5,
         holds=lambda row: not any(name in json.dumps(row).lower() for name in SHARE_ALIKE_PROSE)),
    Text("corpora/technical-prose.jsonl", "OWASP Top 10", "CC BY-SA 4.0", 1.5,
         holds=lambda row: any(name in json.dumps(row).lower() for name in SHARE_ALIKE_PROSE)),
    Text("corpora/tatoeba-17k.jsonl", "Tatoeba challenge test", "CC BY 2.0 FR", 1.2),
    Text("corpora/wikipedia-postedited.jsonl", "Wikipedia, post-edited (MLQE-PE)", "CC0", 1.2,
         read=lambda row: (untokenised(row["source"]), untokenised(row["target"]))),
    Text("corpora/newstest-2008-2018.jsonl", "WMT news test sets 2008 to 2018", "research use", 2.5),
    Text("corpora/chat-bcontrast.jsonl", "BConTrasT service chat", "CC BY-SA 4.0", 1.5),
    Text("corpora/ntrex-2019.jsonl", "NTREX-128", "CC BY-SA 4.0", 0.0),
    Text("corpora/flores-devtest.jsonl", "FLORES-200 devtest", "CC BY-SA 4.0", 3.0),
    Text("corpora/europarl-news-web-10k.jsonl", "Europarl, news and web samples of WMT", "research use", 2.0,
         read=lambda row: (unescaped(row["en"]), unescaped(row["de"]))),
    Text("corpora/news-wikipedia-pud.jsonl", "Universal Dependencies PUD", "CC BY-SA 3.0", 3.0),
    Text("corpora/wikipedia-xquad.jsonl", "XQuAD", "CC BY-SA 4.0", 1.0),
    Text("corpora/captions-multi30k.jsonl", "Multi30k captions", "research use", 0.25),
    Text("eval/critical-errors-2022/dev.jsonl", "News commentary of WMT22 quality estimation, sound rows", "research use", 1.5,
         read=lambda row: (row["source"], row["target"]), holds=lambda row: row["label"] == "OK"),
)


def rows(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def key_of(en: str, de: str) -> str:
    """What names a pair in files of minimal pairs, which hold no text of others."""
    return hashlib.sha1(f"{en}\n{de}".encode()).hexdigest()[:10]


def is_usable(en: str, de: str) -> bool:
    """Leaves out rows that are no prose, no translation, or longer than a reader reads at once."""
    a, b = len(en.split()), len(de.split())
    letters = sum(c.isalpha() or c == " " for c in en)
    return 0 < a <= 150 and 0 < b <= 150 and 0.4 < (b + 3) / (a + 3) < 2.2 and letters >= 0.6 * len(en) and en != de


@dataclass(frozen=True)
class Sound:
    """Sound pairs with the weight of their text, a tenth kept aside for judging, and what was read."""

    pairs: list[Pair]
    weights: list[float]
    aside: list[Pair]
    log: list[str]


def sources(shared: Path, packages: Path | None) -> Iterator[tuple[str, str, float, list[tuple[str, str]]]]:
    """Name, licence, weight and pairs of every text; strings of programs only if there is a folder to unpack packages in."""
    for text in TEXTS:
        if text.weight > 0:
            yield text.name, text.licence, text.weight, [text.read(row) for row in rows(shared / text.path) if text.holds(row)]
    for package, licence in PACKAGES.items() if packages else ():
        yield f"{package} (Debian)", licence, STRINGS, [pair for pair in messages(package, packages) if all(pair)]


def sound_pairs(shared: Path, only_permissive: bool, held: HeldOut, packages: Path | None = None) -> Sound:
    pairs, weights, aside, log, seen = [], [], [], [], set()
    for name, licence, weight, found in sources(shared, packages):
        if only_permissive and licence not in PERMISSIVE:
            continue
        kept = held_out = 0
        for en, de in found:
            if (en, de) in seen or not is_usable(en, de):
                continue
            seen.add((en, de))
            if held.holds(en, de):
                held_out += 1
            elif is_for_judging(en):
                aside.append(Pair(en, de))
            else:
                kept += 1
                pairs.append(Pair(en, de))
                weights.append(weight)
        log.append(f"{name} ({licence}): {len(found)} read, {kept} used, {held_out} held out")
    return Sound(pairs, weights, aside, log)
