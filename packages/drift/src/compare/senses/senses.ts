import { wordTest } from '../../read/words/word-test.ts';

/**
 * Words of several senses: the English word | words around it, in either language, that decide the sense | German words for
 * another sense | German words that are right. Lists for `wordTest`.
 */
const rows = `
key keys | press pressing hit keyboard shortcut arrow escape function drück* | schlüssel *schlüssel *schlüssels | taste* *taste *tasten
key keys | license licence encryption private public api registry primary foreign product activation door car | taste* *taste *tasten | schlüssel* *schlüssel*
light lightweight | enough carry weight heavy bag laptop backpack tragen | hell helle heller helles hellen | leicht* *leicht*
light lights | switch lamp bulb red green | leicht leichte* | licht* *licht *leuchte* lampe* ampel*
right | turn click corner lane biegen | richtig richtige* korrekt* | recht*
right rights | human civil reserved copyright | rechts richtig* | recht rechte* *recht* vorbehalten
run runs running ran | hotel business company shop restaurant firm bakery farm café | läuft laufen laufe lief liefen rennt rennen | führ* betreib* betrieb* leit* geführt
bank banks | river stream burst flooded fluss | bank banken | ufer* *ufer*
close closes | window file door tab dialog app document program menu fenster datei | nähe nah nahe näher knapp | schließ* geschlossen* zu*
close | station beach airport centre center city hotel near | geschlossen schließ* schließt schloss | nah* nähe unweit dicht direkt
save saving | file changes document settings as draft before datei | retten rettet sparen spart spare rette ersparen | speicher* sicher* *speicher* gespeichert*
save saves saving | money percent price euros cost discount geld % | speicher* gespeichert* | spar* *spar* gespart*
free | charge download trial shipping delivery admission kostet | frei freie freier freies befreien befreit | kostenlos* gratis umsonst kostenfrei* unentgeltlich* versandkostenfrei* *frei eintritt*
free | disk memory space seat speicherplatz | kostenlos* gratis umsonst | frei* verfügbar*
table tables | row rows column columns database spreadsheet cell cells insert sql zeile* spalte* | tisch tische tischen tisches | tabelle* *tabelle*
table tables | reserve dinner restaurant chair chairs kitchen dining | tabelle tabellen | tisch* *tisch*
cell | phone phones number | zelle zellen | handy* mobil*
date | birth start end format calendar file created | verabredung verabredungen dattel datteln rendezvous | dat* *datum *daten
date dates | dried fruit fig figs | datum daten termin* | dattel*
date | dinner girlfriend boyfriend romantic | datum | verabred* date* rendezvous
order | sort alphabetical ascending descending reverse numerical | bestellung* befehl* auftrag* | reihenfolge* sortier* *sortierung ordnung*
order orders | pizza shipping customer delivery invoice cart place placed | ordnung* reihenfolge* befehl* orden | bestell* auftrag* order*
bill bills | pay restaurant electricity phone waiter gas | gesetz* *gesetz schnabel schnäbel | rechnung* *rechnung* zahlen
bill bills | parliament congress vote senate law passed lawmakers | rechnung* *rechnung schnabel | gesetz* *gesetz* entwurf* vorlage*
match | football tennis final team won lost | streichholz streichhölzer übereinstimmung* | spiel* *spiel* partie* match* begegnung*
match matches | password passwords entries results case search | streichholz streichhölzer spiele spiel | überein* treffer* entsprech* pass*
match matches | light lit fire candle | spiel* übereinstimmung* | streichh* zünd*
tip tips | waiter restaurant bill | tipp tipps hinweis* spitze* | trinkgeld*
tip | finger pencil pen nose iceberg | tipp trinkgeld* | spitze* *spitze
spring | summer autumn winter march april flowers season | feder federn quelle | früh* lenz*
spring springs | mattress steel coil metal broken | frühling* frühjahr* | feder* *feder*
watch | video movie film tv trailer | uhr armbanduhr uhren | anseh* angeseh* anschau* sehen schau* gucken sieh*
watch | wrist strap battery gold waterproof | ansehen anschauen beobachten | uhr* *uhr *uhren watch
exit | program app application setup save wizard | ausgang ausfahrt ausfahrten | beend* verlass* schließ*
exit | motorway emergency building highway fire | beenden beendet | ausgang* *ausgang* ausfahrt* *ausfahrt*
upload | handy akku batterie telefon smartphone | auflad* aufgelad* aufladen lädt laden | hochlad*
charge charging | battery phone akku laptop | hochladen hochlad* verlangen berechnen | lad* auflad* gelad* lädt *laden
charge | court murder police | aufladen laden gebühr* | anklag* *anklage
letter letters | alphabet capital word spelling password consonant | brief briefe briefen schreiben | buchstabe* *buchstabe*
letter letters | envelope postman wrote stamp mail | buchstabe* | brief* schreiben *brief* *schreiben
drive drives | disk hard usb flash format | fahrt fahren fährt | laufwerk* *laufwerk* platte* *platte* stick*
driver drivers | printer graphics install usb audio | fahrer* chauffeur* | treiber* *treiber*
driver drivers | bus taxi truck car train licence | treiber* | fahrer* *fahrer* führer* *führer*
port ports | usb network serial tcp firewall | hafen häfen | port* anschl* *anschluss *port*
port ports | ship ships harbour cargo ferry | anschluss anschlüsse | hafen* *hafen* häfen
screen | phone computer lock touch display tap | leinwand* sieb* | bildschirm* *bildschirm* display* *schirm*
string strings | text character value empty search | saite saiten schnur | zeichen* string* *zeichenfolge* text*
string strings | guitar violin | zeichen* zeichenfolge* | saite* *saite*
character characters | password text special long enter length | charakter charaktere figur figuren | zeichen* *zeichen* buchstabe*
character characters | novel film story plays | zeichen | figur* *figur* charakter* person* rolle*
record records | database table row delete | schallplatte* rekord rekorde | datens* eintr* *datensatz
record | world athlete broke olympic | datensatz aufzeichnung | rekord* *rekord*
party parties | contract third agreement contracting | feier feiern fest party partys | part* dritt* *partei*
party | birthday guests music invited | partei parteien | feier* party* fest* *feier* *party*
case | upper lower sensitive ignore | fall fälle koffer | groß* klein* *schreibung
interest | loan rate rates mortgage savings | interesse interessen | zins* *zins* verzins*
bar | progress menu tool title status address | kneipe riegel stange | leiste* *leiste* balken* *balken*
current | electric voltage ampere | aktuell* derzeitig* | strom* *strom*
current | version page user password | strom ströme | aktuell* derzeit* jetzig* gegenwärtig*
fan fans | cooling speed cpu cooler overheating | anhänger* fans verehrer* | lüfter* ventilator* gebläse*
plant plants | power nuclear steel chemical | pflanze* | werk* *werk* anlage* *anlage*
plant plants | garden pot flower soil watered | werk fabrik* | pflanz* *pflanze*
change | coins keep cash | änderung änderungen wechsel | kleingeld* wechselgeld* rest* stimmt
subject | email message mail e-mail | thema untertan fach subjekt | betreff*
shift | press key hold click ctrl | schicht schichten | umschalt* shift
shift | night work hospital worker | umschalt* | schicht* *schicht*
space | press key bar | weltraum raum platz weltall | leer*
space | station nasa rocket astronaut | leerzeichen leertaste | raum* weltraum* weltall* all
tablet tablets | take daily doctor meals swallow | tablet tablets | tablette* pille*
tablet tablets | screen charge app android | tablette tabletten | tablet*
trial | days version period free software | prozess prozesse gerichtsverfahren verhandlung | test* probe* *test*
trial | court judge jury murder | test testversion probe | prozess* verhandlung* verfahren*
cookie cookies | accept browser website settings privacy | keks kekse plätzchen | cookie*
cloud | upload storage backup sync file files | wolke wolken | cloud*
bug bugs | fix report software code fixed | käfer wanze wanzen insekt* | fehler* bug*
boot boots | computer system usb reboot | stiefel stiefeln | start* boot* hochfahr*
branch branches | git merge commit repository | filiale filialen zweigstelle ast äste | branch* zweig*
branch branches | tree bird leaves | filiale zweigstelle branch | ast äste* zweig*
branch branches | office bank city closed | ast äste zweig zweige | filial* zweigstelle* niederlassung* geschäftsstelle*
stock stocks | exchange shares market investors | lager lagern vorrat | aktie* börse* *aktie*
stock | warehouse item items available shop | aktie aktien | lager* vorr* bestand* *rätig
share shares | company price fell rose investors | teilen teilt freigabe | aktie* anteil* *aktie*
share | link file photo post folder | aktie aktien | teil* frei* geteilt
sentence | court prison years judge | satz sätze | strafe* urteil* *strafe* verurteil* haft*
sentence sentences | grammar verb translate write | strafe* urteil* | satz* sätze*
fine | speeding pay parking court | gut fein prima | buß* strafe* *strafe* geldbuße*
well wells | oil dug drilled | gut | brunnen* quelle* *quelle* *brunnen*
miss missed | train bus flight deadline | vermiss* | verpass* *säum*
glasses | wear wears reading optician | gläser | brille*
present presents | birthday christmas wrapped | gegenwart anwesend* | geschenk* *geschenk*
present | value tense moment | geschenk* | gegenw* präsens* derzeit* augen*
lock locks | könig* besichtig* burg | schloss schlosses schlösser | sperr*
castle castles | door bike bicycle key fahrrad tür | schloss schlosses schlösser | burg*
ladder | department abteilung head team firma | leiter leiterin leiters |
head manager director | climb rung steig* sprosse* | leiter leitern |
court | tasty delicious eat vegetarian lecker* koch* | gericht gerichte gerichts |
dish dishes | judge ruled lawsuit urteil* richter* klage* | gericht gerichte gerichts |
pear pears | light lamp socket lampe* fassung | birne birnen glühbirne* |
bulb bulbs | fruit eat juice obst saft | birne birnen |
rooster cock | water kitchen bathroom wasser* tropf* | hahn hahns |
bouquet | bird zoo vogel feathers | strauß |
ostrich | flowers roses blumen rosen | strauß |
ceiling | bed warm kuschel* schlaf* | decke decken |
blanket | paint lamp hang* wand wände | decke |
snake snakes | supermarket checkout kasse wait* warte* | schlange schlangen |
queue | venomous bite gift* zoo biss* | schlange schlangen |
jaw | forest tree wald baum | kiefer kiefern |
pine | tooth teeth zahn* dentist | kiefer |
mother | screw bolt schraube* schrauben* | mutter muttern |
nut nuts | kind* tochter sohn vater | mutter mütter |
goal goals | garden fence drive garten zaun hof | tor tore |
gate gates | scored match spiel ball minute schoss | tor tore toren |
tax taxes | wheel driver lenk* saß | steuer |
clay | sound music volume lautstärke film | ton töne |
sound | pottery vase bowl töpfer* schale | ton |
train trains | chess draught schach fenster | zug züge |
fair | trade price share just | messe messen jahrmarkt | fair* gerecht*
fair | trade book frankfurt exhibitors visitors hall | gerecht fair faire | messe* *messe*
mouse | click pad wireless button pointer | mäuse* | maus*
home | press key button screen page click | heim haus zuhause heimat | start* pos1 home* haupt*
play | video music song audio track | theaterstück spiel spielen | wiederg* abspiel* *spielen
post posts | comment blog edit forum reply | pfosten posten post | beitr* *beitrag* post* veröffentlich*
post | office letter mail parcel | beitrag beiträge | post*
address | speech audience | adresse anschrift | rede* ansprache* wandte
mean | average value | gemein gemeine | mittel* durchschnitt*
hard | drive disk | schwer hart schwierig* | fest*
patient | doctor hospital treated | geduldig* | patient*
seal | zoo ocean fish | siegel dichtung | robbe* seehund*
crane | construction building lift | kranich* | kran kräne* krans
nail nails | hammer wall | fingernagel nägel* | nagel* nägel*
bat | ball baseball cricket | fledermaus* | schläger*
bow | arrow | schleife verbeugung | bogen*
ring | phone bell | ring ringe | kling* läut* anruf* ruf*
wood woods | walk hike forest | holz hölzer | wald* wälder*
state | federal governor texas california | zustand | staat* bundesstaat* staats* land*
state | solid liquid error current | bundesstaat | zustand* status
capital | city country berlin paris london | kapital | hauptstadt*
capital | letter letters | hauptstadt kapital | groß*
capital | investment raise million investors | hauptstadt | kapital*
season | tv episode series | jahreszeit | staffel*
season | summer winter four | staffel | jahreszeit* saison* zeit
board | directors company members | brett tafel | vorstand* aufsichtsrat* gremium* verwaltungsrat* rat*
figure figures | sales quarterly growth unemployment | figur figuren | zahl* *zahlen
`;

/** A sense of an English word, by what is said around it. */
export interface Sense {
  readonly isContext: (lower: string) => boolean;
  readonly isWrong: (lower: string) => boolean;
  readonly isRight: (lower: string) => boolean;
}

const listed = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [english = '', context = '', wrong = '', right = ''] = row.split('|').map((list) => list.trim());
    const sense: Sense = { isContext: wordTest(context), isWrong: wordTest(wrong), isRight: wordTest(right) };
    return english.split(' ').map((form) => ({ form, sense }));
  });

/** By the forms of the English word, in lower case. */
export const senses: ReadonlyMap<string, readonly Sense[]> = new Map(
  listed.map(({ form }) => [form, listed.filter((other) => other.form === form).map(({ sense }) => sense)]),
);
