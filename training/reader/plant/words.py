"""Words of a text with their places, and the closed classes that a fault exchanges."""

import re
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SIGN = re.compile(r"[,;:–—.!?]")


class Word(NamedTuple):
    start: int
    end: int
    text: str


def words_of(text: str) -> list[Word]:
    return [Word(m.start(), m.end(), m.group()) for m in WORD.finditer(text)]


FUNCTION_WORDS = {
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer eines und oder aber denn in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor"
        " durch um gegen ohne bis seit als wie wenn dass ob da so dann also auch noch nur ist sind war waren wird werden wurde wurden worden hat haben er sie es ich"
        " du wir ihr man sich nicht kein keine keinen ihre ihren seine seinen sein uns mich mir dir ihm ihn ihnen was wer welche dieser diese dieses diesem diesen".split()
    ),
    "en": frozenset(
        "the a an and or but for in on at by with after of from to into about over under before through as if that whether there so then also too only is are was were"
        " be been being has have had do does did he she it i you we they one his her its their our your my me him them us not no who which what this these those".split()
    ),
}

# Words of one line stand in one place of a sentence but mean different things.
RIVALS = {
    "de": """
muss kann soll darf wird könnte sollte würde dürfte müsste will
müssen können sollen dürfen werden könnten sollten würden dürften müssten wollen
musste konnte sollte durfte wollte
mussten konnten sollten durften wollten
alle einige viele wenige manche keine
allen einigen vielen wenigen manchen keinen
immer oft manchmal selten nie
mehr weniger
meisten wenigsten
mindestens höchstens
nur auch
vor nach während
mit ohne
über unter
innerhalb außerhalb
weil obwohl
bevor nachdem
und oder
wenn obwohl bevor
jeder kein mancher
wahrscheinlich sicher vielleicht angeblich
gestern heute morgen
noch nicht mehr
erst schon
hier dort
oben unten
links rechts
vorher nachher
zuerst zuletzt
dafür dagegen
bisher künftig
früher später
beide keine
fast genau
ihre seine unsere
ihren seinen unseren
er sie
""",
    "en": """
must may can should will might could
all some many few most no
always often sometimes rarely never
more fewer less
most least
only also
before after during
with without
over under above below
inside outside
because although
and or
if unless although
each neither
probably certainly perhaps allegedly
yesterday today tomorrow
still already
here there
left right
earlier later
first last
for against
both neither
nearly exactly
his her their our
he she they
""",
}


def others(groups: str) -> dict[str, list[str]]:
    """For each word, the others of its lines."""
    table: dict[str, list[str]] = {}
    for line in groups.strip().splitlines():
        group = line.split()
        for word in group:
            table.setdefault(word, []).extend(other for other in group if other != word)
    return table


UNITS = {
    "de": """
Jahre Monate Wochen Tage Stunden Minuten Sekunden
Jahren Monaten Wochen Tagen Stunden Minuten
Jahr Monat
Woche Stunde Minute
Euro Dollar Pfund Franken
Kilometer Meilen Meter
Millionen Milliarden
Kilogramm Tonnen Pfund
Prozent Prozentpunkte
Megabyte Gigabyte
""",
    "en": """
years months weeks days hours minutes seconds
year month week day hour minute
euros dollars pounds francs
kilometres miles metres
kilometers miles meters
million billion
kilograms tonnes pounds
percent points
megabytes gigabytes
""",
}

NEGATIONS = {
    "de": re.compile(r"\b(nicht|nie|niemals|keineswegs|kaum) |\b([kK])(ein(?:e[nmrs]?)?)\b"),
    "en": re.compile(r"\b(not|never|hardly) |(n['’]t)\b|\b(no) (?=[a-z])"),
}
DENIES = {
    "de": re.compile(r"(?i)\b(nicht\w*|nie\w*|kein\w*|kaum|weder|ohne|un\w{4,}|\w+los\w*)\b"),
    "en": re.compile(r"(?i)\b(no|not|never|none|nor|nothing|nobody|without|hardly|neither|cannot|un\w{4,}|in\w{5,}|dis\w{4,}|\w+less)\b|n['’]t\b"),
}
FINITE = {
    "de": frozenset("ist sind war waren wird werden hat haben kann können wurde wurden hatte hatten soll sollen muss müssen darf könnte würde".split()),
    "en": frozenset("is are was were will can could should would has had does did may must".split()),
}
