/** What people, companies and states do, and how things are. See `axes.ts` for the notation. */
export const news = `
buy/bought, purchase, acquire ↔ sell/sold
kaufen, erwerben/erwirbt/erwarb/erworben, ein|kaufen, Kauf, an|kaufen, Ankauf ↔ verkaufen, veräußern, Verkauf
buyer, purchaser ↔ seller, vendor
Käufer, Erwerber ↔ Verkäufer
win/won ↔ lose/lost
gewinnen/gewann/gewonnen, siegen ↔ verlieren/verlor/verloren, unterliegen/unterlag/unterlegen
winner ↔ loser
Gewinner, Sieger ↔ Verlierer
victory ↔ defeat
Sieg ↔ Niederlage
profit, gain ↔ loss
Gewinn, Profit, Überschuss ↔ Verlust
income, revenue, earnings ↔ expense, expenditure, spending, [outgoings]
Einnahme, Einkünfte, Ertrag, Erträge, Einkommen, Erlös ↔ Ausgabe, Aufwand, Aufwendung, Kosten
earn ↔ spend/spent
verdienen, ein|nehmen ↔ aus|geben/gibt/gab/gegeben
debit ↔ credit
Soll, Lastschrift, belasten, Belastung ↔ Haben, Gutschrift, gut|schreiben/schrieb/geschrieben, Guthaben
deposit ↔ withdraw/withdrew/withdrawn, withdrawal
ein|zahlen, Einzahlung, Einlage ↔ ab|heben/hob/gehoben, Abhebung, Auszahlung, aus|zahlen
asset ↔ liability
Vermögen, Aktiva, Vermögenswert ↔ Verbindlichkeit, Passiva, Schulden
creditor ↔ debtor
Gläubiger ↔ Schuldner
lend/lent ↔ borrow
verleihen/verlieh/verliehen ↔ borgen, leihen/lieh sich, aus|leihen/lieh/geliehen sich, entleihen/entlieh/entliehen
landlord, lessor ↔ tenant, lessee
Vermieter ↔ Mieter
employer ↔ employee
Arbeitgeber ↔ Arbeitnehmer, Mitarbeiter, Angestellte
supply ↔ demand
Angebot, Versorgung ↔ Nachfrage, Bedarf
reject, turn down, refuse, rebuff ↔ accept, adopt, approve, embrace
ab|lehnen, zurück|weisen/wies/gewiesen, verwerfen/verwirft/verwarf/verworfen, aus|schlagen/schlägt/schlug/geschlagen, abschlägig, Ablehnung ↔ an|nehmen/nimmt/nahm/genommen, akzeptieren, genehmigen, billigen, zu|stimmen, verabschieden, Annahme, Zustimmung
support, favour, favor ↔ oppose
unterstützen, befürworten, Unterstützung ↔ bekämpfen, ab|lehnen, widersetzen
supporter, proponent, advocate ↔ opponent, critic
Befürworter, Anhänger, Unterstützer ↔ Gegner, Kritiker
advantage, benefit ↔ disadvantage, drawback
Vorteil, Nutzen ↔ Nachteil
praise ↔ criticise, criticize, condemn, blame
loben, Lob, preisen ↔ kritisieren, tadeln, verurteilen, Kritik, Tadel
love ↔ hate
lieben, Liebe ↔ hassen, Hass
friend ↔ enemy
Freund ↔ Feind
war ↔ peace
Krieg ↔ Frieden
attack ↔ defend, defence, defense
an|greifen/griff/gegriffen, Angriff, attackieren ↔ verteidigen, Verteidigung
remember, recall ↔ forget/forgot/forgotten
erinnern, merken, nie vergessen, nicht vergessen ↔ vergessen/vergisst/vergaß
succeed ↔ fail
gelingen/gelang/gelungen ↔ scheitern, misslingen/misslang/misslungen
alive, living ↔ dead
lebend, lebendig, am Leben ↔ tot, gestorben
live ↔ die
leben, überleben, wohnen ↔ sterben/stirbt/starb/gestorben, ums Leben, Leben verlieren/verlor/verloren
birth, born ↔ death
Geburt, geboren ↔ Tod, gestorben
happy, glad ↔ sad, unhappy
glücklich, froh, fröhlich ↔ traurig, unglücklich
good ↔ bad
gut ↔ schlecht, schlimm
better ↔ worse
besser ↔ schlechter, schlimmer
best ↔ worst
best, beste ↔ schlechtest, schlimmst
easy, easier, simple ↔ difficult, hard, harder
einfach, leicht, einfacher, leichter ↔ schwierig, schwer, schwieriger, schwerer, kompliziert
strong ↔ weak
stark ↔ schwach
warm, hot ↔ cold, cool
warm, heiß ↔ kalt, kühl
bright ↔ dark
hell ↔ dunkel, finster
loud ↔ quiet, silent
laut ↔ leise, still, ruhig
wet ↔ dry
nass, feucht ↔ trocken
clean ↔ dirty
sauber ↔ schmutzig, dreckig, verschmutzt
full ↔ empty
voll ↔ leer
young, younger ↔ old, older, elderly
jung, junge, jünger, jungen ↔ alt, alte, alten, älter
new ↔ old, used
neu ↔ alt, gebraucht
rich, wealthy ↔ poor
reich, wohlhabend ↔ arm
safe, secure ↔ dangerous, unsafe, insecure
sicher, ungefährlich, gefahrlos ↔ gefährlich, unsicher
healthy ↔ sick, ill
gesund ↔ krank
guilty ↔ innocent
schuldig ↔ unschuldig
legal, lawful ↔ illegal, unlawful
legal, rechtmäßig, gesetzlich ↔ illegal, rechtswidrig, gesetzwidrig, ungesetzlich
true, right, correct ↔ false, wrong, incorrect
wahr, richtig, korrekt, zutreffend, stimmt ↔ falsch, unwahr, unrichtig, inkorrekt, unzutreffend
same, identical ↔ different
gleich, derselbe, dieselbe, dasselbe, identisch ↔ verschieden, unterschiedlich, anders, andere, anderen
together ↔ apart, separately
zusammen, gemeinsam ↔ getrennt, auseinander, einzeln
friendly ↔ hostile, unfriendly
freundlich ↔ feindlich, unfreundlich, feindselig
optimistic, optimism ↔ pessimistic, pessimism
optimistisch, Optimismus ↔ pessimistisch, Pessimismus
positive ↔ negative
positiv ↔ negativ
voluntary, voluntarily ↔ compulsory, mandatory, forced
freiwillig ↔ verpflichtend, obligatorisch, zwangsweise, Pflicht*
domestic ↔ foreign
inländisch, heimisch, einheimisch, Inland, Inlands* ↔ ausländisch, fremd, Ausland, Auslands*
urban ↔ rural
städtisch, urban ↔ ländlich
plus ↔ minus
plus ↔ minus
male ↔ female
männlich, Männchen ↔ weiblich, Weibchen
mother ↔ father
Mutter ↔ Vater
brother ↔ sister
Bruder, Brüder ↔ Schwester
son ↔ daughter
Sohn, Söhne ↔ Tochter, Töchter
husband ↔ wife
Ehemann, Gatte ↔ Ehefrau, Gattin
import ↔ export
Import, Einfuhr, importieren, ein|führen ↔ Export, Ausfuhr, exportieren, aus|führen
cause ↔ effect, consequence
Ursache ↔ Wirkung, Auswirkung, Folge
question ↔ answer, respond, reply
Frage, fragen ↔ Antwort, antworten, beantworten
teacher ↔ student, pupil
Lehrer, Lehrerin ↔ Schüler, Schülerin, Student
host ↔ guest
Gastgeber ↔ Gast, Gäste
release, free ↔ arrest, detain, imprison
frei|lassen/lässt/ließ, freigelassen, entlassen, befreien ↔ fest|nehmen/nimmt/nahm/genommen, verhaften, inhaftieren
protect ↔ endanger, threaten
schützen, beschützen ↔ gefährden, bedrohen
recover ↔ deteriorate
erholen, genesen ↔ verschlechtern
appear ↔ disappear, vanish
erscheinen/erschien, auf|tauchen ↔ verschwinden/verschwand/verschwunden
land ↔ take off
landen, Landung ↔ starten, ab|heben/hob/gehoben
fresh ↔ stale, rotten
frisch ↔ alt, faul, verdorben
vote for, voted for ↔ vote against, voted against
stimmen für, stimmten für, stimmte für, gestimmt für, dafür ↔ stimmen gegen, stimmten gegen, stimmte gegen, dagegen
with ↔ without, with no
mit ↔ ohne
hope ↔ fear, despair
hoffen, Hoffnung ↔ fürchten, befürchten, Angst, Furcht
encourage ↔ discourage
ermutigen, ermuntern ↔ entmutigen, ab|halten, abschrecken
employ ↔ dismiss, lay off
ein|stellen, beschäftigen ↔ entlassen/entlässt/entließ
agree ↔ disagree
einig, einverstanden, zu|stimmen ↔ uneinig, widersprechen, ab|lehnen
like, popular ↔ dislike, unpopular
mögen, beliebt ↔ unbeliebt, nicht mögen
`;
