/** Stems of words that are often counted or next to a figure, English and German, one meaning per line. */
export const countedWords = `
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
video | video
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
last past previous prior former | letzt vergangen vorig vorjahr
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
north | nord
south | süd
east | ost
west | west
rent | miete
wage salary | lohn löhne gehalt
export | ausfuhr export
import | einfuhr import
boy son brother | junge sohn söhne bruder
girl daughter sister | mädchen tochter töchter schwester
valve | ventil
cylinder | zylinder
bedroom | schlafzimmer
kind sort | sorte art
`;
/** Short words before a figure that mean the same, one meaning per line. */
export const particles = `
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
