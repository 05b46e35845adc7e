import type { Tongue } from '@gegenlesen/bitext';

/** Opposites within one language: the words before the slash are opposites of those after it. */
export const oppositePairs: Readonly<Record<Tongue, string>> = {
  de: `zunehmen steigen wachsen ansteigen anwachsen/abnehmen sinken fallen schrumpfen zurückgehen
Zunahme Anstieg Wachstum Zuwachs Steigerung Erhöhung/Abnahme Rückgang Senkung Verringerung Minderung Einbruch
erhöhen steigern vergrößern verstärken ausweiten anheben/verringern senken verkleinern abschwächen einschränken reduzieren mindern
mehr/weniger|viel viele/wenig wenige|größer/kleiner|groß/klein|hoch/niedrig tief|höher/niedriger|höchste/niedrigste|meiste/wenigste
lang/kurz|länger/kürzer|breit/schmal|weit/eng nah|schnell/langsam|schneller/langsamer|früh/spät|früher/später|neu/alt|jung/alt
gut/schlecht böse|besser/schlechter|beste/schlechteste|stark/schwach|stärker/schwächer|schwer/leicht|schwierig/einfach leicht
reich/arm|teuer/billig|warm heiß/kalt|hell/dunkel|laut/leise|voll/leer|offen/geschlossen|öffentlich/privat geheim
innen/außen|innere/äußere|intern/extern|oben/unten|obere/untere|über/unter|vorn vorne/hinten|vor/nach|vorher/nachher|links/rechts
linke/rechte|auf/ab|aufwärts/abwärts|vorwärts/rückwärts|hin/her|hinein/hinaus|herein/heraus|hinauf/hinunter
Anfang Beginn/Ende Schluss|anfangen beginnen/enden aufhören|erste/letzte|öffnen/schließen|Öffnung/Schließung|eröffnen/schließen
Zugang/Abgang|Eingang/Ausgang|Einfuhr Import/Ausfuhr Export|importieren/exportieren|Einnahme/Ausgabe|Gewinn/Verlust
gewinnen/verlieren|Sieg/Niederlage|Sieger Gewinner/Verlierer|kaufen/verkaufen|Kauf/Verkauf|Käufer/Verkäufer
mieten/vermieten|Mieter/Vermieter|leihen/verleihen|Gläubiger/Schuldner|Kredit/Guthaben|Arbeitgeber/Arbeitnehmer
Angebot/Nachfrage|geben/nehmen|senden/empfangen|Sender/Empfänger|kommen/gehen|ankommen/abfahren abreisen|Ankunft/Abfahrt Abreise
einsteigen/aussteigen|einschalten/ausschalten|aktivieren/deaktivieren|anmelden/abmelden|laden/entladen|binden/lösen
aufbauen/abbauen|Aufbau/Abbau|Aufschwung/Abschwung|Aufstieg/Abstieg|aufsteigen/absteigen|heben/senken|füllen/leeren
loben/tadeln kritisieren|Lob/Tadel Kritik|lieben mögen/hassen|Liebe/Hass|Freund/Feind|Krieg/Frieden|Angriff/Verteidigung
angreifen/verteidigen|Leben/Tod|leben/sterben|Geburt/Tod|lebendig/tot|Freude/Trauer|lachen/weinen|froh glücklich fröhlich/traurig
erlauben gestatten zulassen/verbieten untersagen|Erlaubnis/Verbot|erlaubt zulässig/verboten|zustimmen/ablehnen|Zustimmung/Ablehnung
annehmen akzeptieren/ablehnen zurückweisen|befürworten unterstützen/ablehnen bekämpfen|Befürworter Anhänger/Gegner Kritiker|dafür/dagegen
für/gegen|mit/ohne|ja/nein|bejahen/verneinen|bestätigen/dementieren bestreiten widerlegen|behaupten/bestreiten|wahr richtig/falsch
Wahrheit/Lüge|Recht/Unrecht|schuldig/unschuldig|Vorteil/Nachteil|positiv/negativ|optimistisch/pessimistisch|Erfolg/Misserfolg Scheitern
gelingen/misslingen scheitern|bestehen/durchfallen|finden/verlieren|erinnern/vergessen|fragen/antworten|Frage/Antwort|suchen/finden
wissen/ahnen|glauben vertrauen/zweifeln misstrauen|Vertrauen/Misstrauen|hoffen/fürchten|Hoffnung/Furcht Verzweiflung|mutig/feige
Chance/Risiko|sicher/gefährlich unsicher|Sicherheit/Gefahr|gesund/krank|Gesundheit/Krankheit|frisch/alt|sauber/schmutzig|nass/trocken
immer stets/nie niemals|oft häufig/selten|alle/keine|alles/nichts|jeder/keiner niemand|überall/nirgends|meist/selten|ganz/teilweise
Mehrheit/Minderheit|Maximum/Minimum|maximal höchstens/minimal mindestens|Norden/Süden|Osten/Westen|nördlich/südlich|östlich/westlich
Tag/Nacht|Morgen/Abend|Sommer/Winter|gestern/morgen|Vergangenheit/Zukunft|Mann/Frau|männlich/weiblich|Vater/Mutter|Sohn/Tochter|Bruder/Schwester
Theorie/Praxis|Ursache/Wirkung Folge|Regel/Ausnahme|Stadt/Land|Himmel/Erde|Land/Meer|aktiv/passiv|direkt/indirekt|freiwillig/gezwungen
hinzufügen/entfernen löschen|einfügen/entfernen|erstellen erzeugen/löschen zerstören|bauen/zerstören abreißen|beschleunigen/bremsen verlangsamen
verbessern/verschlechtern|Verbesserung/Verschlechterung|stärken/schwächen|fördern/hemmen behindern|helfen/schaden|nützen/schaden|nützlich/schädlich
retten/töten|schützen/gefährden|sammeln/zerstreuen|trennen/verbinden|Trennung/Verbindung|vereinen/spalten|gemeinsam/getrennt|gleich/verschieden
ähnlich/verschieden|Freiheit/Gefangenschaft|befreien/fesseln|freilassen/verhaften festnehmen|einstellen/entlassen|Start/Landung|starten/landen stoppen
lockern/verschärfen|straffen/lockern|inflationär/deflationär|Inflation/Deflation|Überschuss/Defizit|Export/Import|Fortschritt/Rückschritt
Demokratie/Diktatur|links/rechts|progressiv/konservativ|modern/veraltet|national/international|lokal/global|ländlich/städtisch
Oberfläche/Tiefe|Höhepunkt/Tiefpunkt|Ober/Unter|Vorderseite/Rückseite|Vordergrund/Hintergrund|draußen/drinnen|außerhalb/innerhalb
bekannt berühmt/unbekannt|dick/dünn|hart/weich|süß/sauer bitter|scharf/stumpf mild|schön/hässlich|fleißig/faul|klug/dumm|höflich/unhöflich`,
  en: `increase rise grow climb gain/decrease fall shrink decline drop|raise boost expand enlarge heighten/lower reduce cut diminish curtail
growth expansion/decline contraction|upturn/downturn|surge/slump|more/less fewer|many much/few little|most/least|larger bigger greater/smaller lesser
large big great/small little|high/low|higher/lower|highest/lowest|maximum/minimum|maximal/minimal|upper/lower|long/short|longer/shorter|wide broad/narrow
far/near close|fast quick rapid/slow|faster/slower|quickly rapidly/slowly|early/late|earlier/later|new/old|young/old|younger/older
good/bad evil|better/worse|best/worst|strong/weak|stronger/weaker|heavy/light|difficult hard/easy simple|harder/easier|rich wealthy/poor
expensive/cheap|warm hot/cold cool|bright/dark dim|loud/quiet|full/empty|open/closed shut|public/private secret|inside/outside|inner/outer
internal/external|indoor/outdoor|top/bottom|above/below|over/under|front/back rear|before/after|left/right|up/down|upward upwards/downward downwards
forward forwards/backward backwards|in/out|into/from|ascend/descend|beginning start/end|begin start/end finish stop|first/last|open/close|opening/closing closure
entrance entry/exit|arrival/departure|arrive/depart leave|import/export|income revenue/expense expenditure|profit gain/loss|win/lose|victory/defeat
winner/loser|buy purchase/sell|buyer purchaser/seller vendor|rent lease/let|tenant/landlord|lend/borrow|lender creditor/borrower debtor|credit/debit
employer/employee|supply/demand|give/take|send/receive|sender/recipient receiver|come/go|enable activate/disable deactivate|on/off|connect/disconnect
load/unload|lock/unlock|bind/unbind|build construct/demolish destroy|create/destroy delete|add insert/remove delete subtract|fill/empty|lift raise/lower
praise commend/criticise criticize blame condemn|love like/hate dislike|friend/enemy foe|ally/enemy|war/peace|attack/defend|attack/defence defense
life/death|live/die|birth/death|alive/dead|joy/sorrow grief|laugh/cry weep|happy glad/sad unhappy|allow permit/forbid ban prohibit|permission/ban prohibition
legal/illegal|agree/disagree|agreement/disagreement|accept/reject refuse decline|approve/reject disapprove|approval/rejection disapproval
support back/oppose|supporter proponent advocate/opponent critic|for/against|with/without|yes/no|affirm confirm/deny|claim/deny|true/false|right/wrong
correct/incorrect wrong|truth/lie|guilty/innocent|advantage benefit/disadvantage drawback|positive/negative|optimistic/pessimistic|optimism/pessimism
success/failure|succeed/fail|pass/fail|find/lose|remember/forget|ask/answer|question/answer|trust/distrust mistrust|hope/fear despair|brave/cowardly
opportunity/risk threat|safe secure/dangerous unsafe insecure|safety security/danger insecurity|healthy/sick ill|health/illness|clean/dirty|wet/dry
always/never|often frequently/rarely seldom|all/none|everything/nothing|everyone everybody/nobody|everywhere/nowhere|usually/rarely|completely/partly
majority/minority|at most/at least|north/south|northern/southern|east/west|eastern/western|day/night|morning/evening|summer/winter|yesterday/tomorrow
past/future|man/woman|male/female|father/mother|son/daughter|brother/sister|husband/wife|king/queen|theory/practice|cause/effect|rule/exception
urban/rural|active/passive|direct/indirect|voluntary/compulsory mandatory|optional/required mandatory|accelerate/decelerate slow|speed/slow
improve/worsen deteriorate|improvement/deterioration|strengthen/weaken|encourage/discourage|promote/hinder hamper|help/harm hinder|useful/useless harmful
save/kill|protect/endanger threaten|gather/scatter|separate/join unite|unite/divide|together/apart|same/different|similar/different|freedom/captivity
free release/imprison arrest detain|hire/fire dismiss|launch/land|tighten/loosen ease|inflation/deflation|surplus/deficit|progress/regress
democracy/dictatorship|progressive/conservative|modern/outdated|domestic national/foreign international|local/global|surface/depth|peak/trough
foreground/background|within/outside|famous/unknown|thick/thin|hard/soft|sweet/sour bitter|sharp/blunt|beautiful/ugly|clever smart/stupid|polite/rude
presence/absence|present/absent|include/exclude|inclusion/exclusion|inclusive/exclusive|victim/perpetrator|friendlier/hostile|friendly/hostile
ahead/behind|exceed/undercut|overestimate/underestimate|oversupply/shortage|abundance scarcity/scarcity abundance|ancestor/descendant|parent/child
teacher/student|doctor/patient|guest/host|former/latter|major/minor|superior/inferior|temporary/permanent|voluntarily/forcibly|vertical/horizontal`,
};
