/** Amounts and how they change. See `axes.ts` for the notation. */
export const amounts = `
maximum, maximal, max, highest ↔ minimum, minimal, min, lowest
Maximum, maximal, höchst, höchste, Höchst*, Maximal*, Höchstens, höchstens ↔ Minimum, minimal, Mindest*, mindestens, Minimal*, niedrigst, geringst, tiefst, kleinst
longest ↔ shortest
längst, längste ↔ kürzest
biggest, largest, tallest ↔ smallest
größt ↔ kleinst
at least, no less, minimum of, or more, or above ↔ at most, no more than, not more than, maximum of, or less, or fewer, or below, not exceed
mindestens, wenigstens, nicht weniger als, minimal, Mindest* ↔ höchstens, maximal, nicht mehr als, Höchst*, Maximal*
shorter ↔ longer
kürzer ↔ länger
greater, bigger, larger, more ↔ smaller, fewer, less, lower
größer, mehr, höher ↔ kleiner, weniger, geringer, niedriger
rise/rose/risen, grow/grew/grown, increase, climb, soar, surge, jump ↔ fall/fell/fallen, drop, decline, decrease, shrink/shrank/shrunk, sink/sank/sunk, plunge, slump
steigen/stieg/gestiegen, an|steigen/stieg/gestiegen, zu|nehmen/nimmt/nahm/genommen, wachsen/wächst/wuchs/gewachsen, zu|legen, klettern, Anstieg, Zunahme, Zuwachs, Wachstum, erhöhen, Erhöhung ↔ sinken/sank/gesunken, fallen/fällt/fiel/gefallen, ab|nehmen/nimmt/nahm/genommen, zurück|gehen/geht/ging/gegangen, schrumpfen, Rückgang, Abnahme, Einbruch, ein|brechen/bricht/brach/gebrochen, nach|geben/gibt/gab/gegeben, ab|stürzen, verringern
increase, raise, enlarge, expand ↔ decrease, reduce, lower, cut
erhöhen, steigern, an|heben/hob/gehoben, vergrößern, aus|weiten, auf|stocken, Erhöhung, Anhebung ↔ senken, verringern, reduzieren, kürzen, ab|senken, vermindern, herab|setzen, Senkung, Kürzung, verkleinern
high, higher, highly ↔ low, lower, lowly
hoch, hohe, hohen, hoher, hohes, hohem, höher ↔ niedrig, niedriger, tief, gering, geringer
majority ↔ minority
Mehrheit, Mehrzahl, Großteil ↔ Minderheit, Minderzahl
shortage, lack, scarcity, deficit ↔ surplus, abundance, excess, oversupply
Mangel, Knappheit, *mangel, *mangels, Defizit, *defizit, *knappheit, Engpass ↔ Überschuss, Überfluss, Überangebot, *überschuss, *überschusses, *überangebot
many, numerous ↔ few
viele, vieler, vielen, zahlreich ↔ wenige, weniger, wenigen
hardly any, hardly anyone, hardly anybody, barely any, scarcely any ↔ many, almost all, nearly all
kaum, kaum jemand, wenig, wenige, fast keine, fast niemand ↔ viele, viel, fast alle
everyone, everybody ↔ nobody
alle, jeder, jedermann ↔ niemand, keiner
everything ↔ nothing
alles ↔ nichts
more ↔ less, fewer
mehr ↔ weniger
wide, broad ↔ narrow
breit, weit ↔ schmal, eng
heavy, heavier ↔ light, lighter
schwer, schwerer ↔ leicht, leichter
deep, deeper ↔ shallow
tief ↔ flach, seicht
double ↔ half, halve
doppelt, verdoppeln, Doppelte ↔ halb, halbieren, Hälfte
accelerate, speed up ↔ slow down, decelerate
beschleunigen ↔ verlangsamen, bremsen, ab|bremsen
strengthen, stronger ↔ weaken, weaker
stärken, stärker, verstärken ↔ schwächen, schwächer, ab|schwächen
improve, improvement, better ↔ worsen, deteriorate, deterioration, worse
verbessern, Verbesserung, besser ↔ verschlechtern, Verschlechterung, schlechter, verschlimmern
tighten ↔ loosen, relax, ease
verschärfen, an|ziehen/zog/gezogen, straffen, fest|ziehen/zog/gezogen ↔ lockern, lösen
overestimate ↔ underestimate
überschätzen ↔ unterschätzen
too much, too many ↔ too little, too few
zu viel, zu viele ↔ zu wenig, zu wenige
cheap, cheaper, inexpensive ↔ expensive, costly
billig, billiger, günstig, günstiger, preiswert ↔ teuer, teure, teuren, teurer, teures, kostspielig

hardly anyone, hardly anybody, hardly any, hardly a, scarcely any, barely any, few, almost nobody, almost no ↔ almost everyone, almost everybody, almost all, nearly all, nearly everyone, most, many
kaum jemand, kaum jemandem, kaum einer, kaum ein, kaum eine, kaum einen, wenige, wenigen, fast niemand, fast keiner, fast kein, fast keine ↔ fast alle, fast jeder, fast jede, beinahe alle, meisten, viele, vielen
not all, not every, not everyone ↔ no, none, nobody
nicht alle, nicht jeder, nicht jede, nicht jedes, nicht allen ↔ keine, keiner, kein, niemand, keinen
only, exclusively ↔ also, too, as well
nur, lediglich, ausschließlich, allein, bloß ↔ auch, ebenfalls
both ↔ one of, either
beide, beiden ↔ eine der beiden, einer der beiden, eines der beiden, einen der beiden
just under, just over half not, almost, nearly, not quite ↔ just over, a little over, slightly more, a good
knapp, fast, beinahe, nahezu ↔ gut, etwas über, etwas mehr, reichlich
and under, or under, and younger, or younger, up to ↔ and over, or over, and older, or older, and above
bis zu, bis einschließlich, bis, unter, höchstens, und älter, oder älter ↔ ab, über, mindestens, und neuer, oder neuer, und höher, oder höher
anything but, far from, by no means ↔ downright, thoroughly, really, particularly
alles andere als, keineswegs, bei weitem nicht ↔ ausgesprochen, wirklich, besonders, überaus
`;
