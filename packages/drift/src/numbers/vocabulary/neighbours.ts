import type { Speech } from './speech.ts';

/** Stems of words that are often counted or often stand beside a figure, English and German, one meaning a line. */
const meanings = `
people person inhabitant resident | mensch person leute einwohner bewohner
man men | mann männer
woman women | frau
child kid | kind
student pupil | student schüler
patient | patient
worker employee staff job | arbeiter mitarbeiter beschäftigt angestellt arbeitsplatz arbeitsplätze stelle
member | mitglied
soldier troop | soldat truppe
officer | beamte offizier
case | fall fälle
death dead died killed | tod tote gestorben getötet verstorben starben ums
injured wounded | verletzt
country countries nation | land länder staat nation
state | staat bundesstaat
city cities town | stadt städte
company companies firm business | unternehmen firma firmen betrieb konzern
bank | bank
house home household | haus häuser haushalt
room | zimmer raum räume
seat | sitz
vote voter | stimme wähler
game match | spiel partie begegnung
goal | tor treffer
point | punkt
win victory victories | sieg
loss defeat | niederlage verlust
season | saison
player | spieler
race | rennen
place | platz
round | runde
page | seite
book | buch bücher
word | wort wörter
day | tag
week | woche
month | monat
year | jahr
hour | stunde
minute | minut
second | sekund
decade | jahrzehnt
century | jahrhundert
time | mal zeit
generation | generation
age aged old | alter alt
born | geboren
price cost | preis kosten
rate | rate quote satz
growth grew rose rise increase up | wachstum wuchs stieg gestiegen anstieg zunahme zugenommen erhöh
fall fell drop decline down decrease | fiel gefallen rückgang sank gesunken abnahme zurück
sale sold | verkauf absatz
revenue turnover | umsatz einnahme erlös
profit | gewinn
debt | schuld
deficit | defizit
share | anteil aktie
household | haushalt
population | bevölkerung
income | einkommen
tax | steuer
fund | fonds mittel
investment | investition
loan | kredit darlehen
order | bestell auftrag
item product | artikel produkt
sample | probe
part piece | teil stück
unit | einheit
car vehicle | auto wagen fahrzeug
flight plane | flug
ship | schiff
train | zug züge bahn
mile | meile
kilometre kilometer km | kilometer km
metre meter feet foot | meter fuß
wide width | breit
long length | lang länge
high height tall | hoch höhe
deep depth | tief
weigh weight | wiegt gewicht
version | version fassung
article section | artikel abschnitt
step | schritt
level | stufe ebene niveau
group | gruppe
team | team mannschaft
type kind | art typ
reason | grund gründe
way | weise weg
question | frage
lesson | lektion lehre
student | student
video | video
day | tag
win won | gewonnen gewann siegte
summit | gipfel
treaty agreement | vertrag abkommen
election | wahl
war | krieg
crisis | krise
party | partei
law | gesetz
today now current | heute jetzt derzeit aktuell
end | ende
beginning start began | anfang beginn begann
first | erst
last past previous former | letzt vergangen vorig
next | nächst kommend
more | mehr
less fewer | weniger
average | durchschnitt
total overall | insgesamt gesamt
third | drittel dritt
half | hälfte halb
top | top oberst spitze reichst
poor | arm ärmst
rich wealth | reich vermögen
large big | groß
small | klein
new | neu
only | nur lediglich erst
alone | allein
including include | darunter einschließlich inklusive davon
compared | vergleich verglichen gegenüber
almost nearly | fast nahezu beinahe knapp
government | regierung
president | präsident
police | polizei
hospital | krankenhaus klinik
school | schule
university | universität
`;
/** Short words before a figure that mean the same, one meaning a line. */
const particles = `
in during | in im während
since | seit
until till to | bis auf zu
from of | von vom ab aus
by | um bis durch von
at | bei um auf mit zu
for | für seit lang
on | am auf
and | und sowie
or | oder
between | zwischen
before ago | vor
after | nach
with | mit
than | als
about around | etwa rund um über
respectively | bzw beziehungsweise
versus against | gegen
`;

type Entry = readonly [stem: string, meaning: number];
/** The stems of a language by their first two letters, so that a word meets only a few. */
type Index = Readonly<Record<Speech, ReadonlyMap<string, readonly Entry[]>>>;

const read = (text: string): Index => {
  const rows = text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((side) => side.trim().split(' ')));
  const side = (at: 0 | 1): ReadonlyMap<string, readonly Entry[]> =>
    byBeginning(rows.flatMap((row, meaning) => (row[at] ?? []).map((stem): Entry => [stem, meaning])));
  return { en: side(0), de: side(1) };
};

function byBeginning(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const beginning = entry[0].slice(0, 2);
    index.set(beginning, [...(index.get(beginning) ?? []), entry]);
  }
  return index;
}

const stems = read(meanings);
const shorts = read(particles);

/** Endings may follow a stem, but not another word. */
const longestEnding = 4;

const among = (index: Index, word: string, speech: Speech): readonly Entry[] =>
  index[speech].get(word.slice(0, 2)) ?? [];

const meaningsOf = (word: string, speech: Speech): readonly number[] =>
  among(stems, word, speech).flatMap(([stem, meaning]) =>
    word.startsWith(stem) && word.length <= stem.length + longestEnding ? [meaning] : [],
  );

const shortMeaningsOf = (word: string, speech: Speech): readonly number[] =>
  among(shorts, word, speech).flatMap(([short, meaning]) => (short === word ? [meaning] : []));

/** Whether two words in small letters may mean the same: by the list, or because they are nearly one word. */
export function meansTheSame(first: string, from: Speech, second: string, to: Speech): boolean {
  if (first === second) return first.length > 2;
  const shared = meaningsOf(second, to);
  if (shared.length > 0 && meaningsOf(first, from).some((meaning) => shared.includes(meaning))) return true;
  return areCognates(first, second);
}

/** Prepositions and their kin: whether they agree, or null where one of them is none. */
export function particlesAgree(first: string, from: Speech, second: string, to: Speech): boolean | null {
  const [one, other] = [shortMeaningsOf(first, from), shortMeaningsOf(second, to)];
  if (one.length === 0 || other.length === 0) return null;
  return one.some((meaning) => other.includes(meaning));
}

/** Words of five letters on that begin alike for most of their length: touchdowns, Touchdowns; oxygen, Oxygen. */
function areCognates(first: string, second: string): boolean {
  const shorter = Math.min(first.length, second.length);
  if (shorter < 4) return false;
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  return head >= 4 && head >= 0.6 * Math.max(first.length, second.length);
}
