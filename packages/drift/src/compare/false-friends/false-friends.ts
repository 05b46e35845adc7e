import { wordTest } from '../../read/words/word-test.ts';

/**
 * English words, German look-alikes that mean something else, and right translations: lists for `wordTest`. Pairs that are
 * as often right as wrong (`fatal`, `seriös`, `diplomatische Noten`) are left out.
 */
const rows = `
brave braver bravest bravely bravery | brav brave braven braver braves bravem | tapfer* mutig* mut kühn* wacker* held*
gift gifts | gift gifte giften giftes gifts | geschenk* gabe* begab* talent* präsent* spende* *geschenk* schenk* geschenkt*
mist mists misty | mist mistes mists | nebel* dunst* diesig* schleier* *nebel
become becomes became becoming | bekommen bekommt bekomme bekam bekamen bekämen | werden wird wurde* worden geworden würde* zu ward gewordene* entwickel* avancier*
actual | aktuell* | tatsächlich* eigentlich* wirklich* echt* real* wahr* genau* konkret* ist* selbst
actually | aktuell | tatsächlich eigentlich wirklich sogar überhaupt eher
eventually | eventuell | schließlich letztlich letztendlich irgendwann endlich allmählich am*ende dann später langfristig ende
eventual | eventuell* | schließlich* letztlich* letztendlich* spät* künftig* endgültig*
sensible sensibly | sensibel sensible sensiblen sensibler sensibles sensiblem | vernünftig* sinnvoll* klug* verständig* besonnen* praktisch*
chef chefs | chef chefs chefin chefinnen | koch* köch* küchen* sternekoch*
fabric fabrics | fabrik fabriken | stoff* gewebe* gefüge* textil* geflecht* struktur* *stoff *stoffe *stoffen *gewebe
handy | handy handys | praktisch* handlich* nützlich* griffbereit* geschickt* parat* hilfreich*
also | also | auch ebenfalls außerdem zudem ebenso gleichfalls darüber* zugleich zusätzlich gleichzeitig desgleichen ferner überdies
genial | genial* | freundlich* herzlich* liebenswürdig* leutselig* warm* umgänglich* nett*
sympathetic sympathetically | sympathisch* | mitfühlend* verständnisvoll* mitleid* wohlwollend* anteil* einfühl* verständnis positiv* zugetan* gewogen* mitgefühl
pathetic pathetically | pathetisch* | erbärmlich* jämmerlich* armselig* kläglich* lächerlich* traurig* elend* mitleid*
curious curiously | kurios* | neugierig* merkwürdig* seltsam* wissbegierig* gespannt* eigenartig* komisch* interess*
decent decently | dezent* | anständig* ordentlich* menschenwürdig* gut* vernünftig* angemessen* passabel* würdig*
irritate irritates irritated irritating irritation | irritier* | ärger* reiz* nerv* verärger* gereizt* genervt* lästig*
consequent consequently | konsequent* | folglich* daraus* demzufolge infolge* daher somit deshalb folge* sich*daraus resultier* dadurch darauf*
concurrence concurrent concurrently | konkurrenz* konkurrierend* | zustimmung* einverständnis* gleichzeitig* zusammentreffen* parallel* überein*
rent rents rental | rente renten | miete* miet* pacht* *miete *mieten mieten gemietet* leih* verleih*
spend spends spending spent | spenden spendet spende spendete spendeten gespendet | ausgeb* ausgegeben* gab gibt geben verbring* verbracht* verbrach* aufwend* auszugeben ausgaben aufgewend* zeit investier*
warehouse warehouses | warenhaus warenhäuser warenhäusern warenhauses | lager* *lager *lagerhaus* depot* speicher*
wonder wonders wondered wondering | wundern wundert wunderte wunderten gewundert wundere | frag* gefragt* überleg* staun* neugierig* wunder* rätsel*
novel novels | novelle novellen | roman* *roman *romane *romanen *romans buch* bücher*
physician physicians | physiker* | arzt* ärzt* mediziner* *arzt *ärzte* doktor*
ordinary ordinarily | ordinär* | gewöhnlich* normal* üblich* einfach* durchschnittlich* alltäglich* ordentlich* normalerweise
map maps | mappe mappen | karte* *karte *karten stadtplan* landkarte* plan* pläne*
prospect prospects | prospekt* | aussicht* perspektive* chance* möglichkeit* zukunft* erwartung* hoffnung*
provision provisions | provision provisionen | bestimmung* versorgung* bereitstellung* regelung* vorschrift* klausel* vorrat* vorräte* rückstellung* vorkehrung* leistung* angebot* proviant* *versorgung *bestimmung*
undertaker undertakers | unternehmer* | bestatt* leichenbestatt* totengräber* beerdigung*
brief briefly | brief briefe briefen briefs | kurz* knapp* kürze* flüchtig* auftrag* anweisung*
briefcase briefcases | briefkasten briefkästen brieftasche brieftaschen | aktentasche* aktenkoffer*
craft crafts | kraft kräfte kräften | handwerk* kunst* gewerbe* boot* schiff* fahrzeug* bastel* flugzeug* geschick* *handwerk
caution cautions cautious | kaution kautionen | vorsicht* warn* verwarn* behutsam* umsicht*
confession confessions | konfession konfessionen | geständnis* beichte* bekenntnis* eingeständnis*
dome domes | dom dome doms domen | kuppel* *kuppel gewölbe*
floor floors | flur flure fluren flurs | boden* böden* stock* etage* geschoss* *boden parkett* *geschoss fußboden*
gymnasium gymnasiums | gymnasium gymnasien gymnasiums | turnhalle* sporthalle* fitness* halle*
hut huts | hut hüte hüten huts hutes | hütte* *hütte *hütten baracke*
hose hoses | hose hosen | schlauch* schläuche*
lack lacks | lack lacke lacken lacks | mangel* mangelnd* fehl* mängel* mangelt* knapp* defizit*
meaning meanings | meinung meinungen | bedeutung* sinn* bedeut* *bedeutung
murder murders | mörder mördern mörders | mord* ermord* morde* tötung* *mord getötet* umgebracht* tat bluttat*
overhear overheard overhears | überhört* überhören* | mitgehört* mithör* zufällig* belausch* aufgeschnappt* hörte
oversee oversees oversaw overseeing overseen | übersehen übersieht übersah übersahen | beaufsicht* überwach* leit* kontroll* betreu* aufsicht*
overtake overtakes overtook overtaken overtaking | übernehmen übernimmt übernahm übernahmen übernommen | überhol* einhol* überrasch* eingeholt* ablös*
pest pests | pest | schädling* plage* ungeziefer* quälgeist* schadinsekt*
plump plumper | plump* | rundlich* mollig* prall* dick* pummelig*
preservative preservatives | präservativ* | konservierung* konservier*
rat rats | rat räte räten rates rats | ratte* *ratte *ratten
receipt receipts | rezept rezepte rezepten rezepts | quittung* beleg* bon* kassenbon* empfang* kassenzettel* einnahm* erhalt* eingang*
rock rocks | rock röcke röcken rocks | fels* stein* gestein* *gestein brocken* felsen* klippe* *felsen
slim slimmer slimmest | schlimm* | schlank* dünn* gering* schmal* knapp*
smoking | smoking smokings | rauch* geraucht* nikotin* zigarette* tabak*
stadium stadiums | stadium stadien | stadion* arena* *stadion* sportstätte*
stool stools | stuhl stühle stühlen stuhls | hocker* schemel* stuhlgang*
strand strands stranded | strand strände stränden strands | strang* stränge* strähne* faden* gestrandet* fest* faser*
taste tastes tasted tasting | tasten tastet tastete taste | schmeck* geschmack* geschmäck* kost* probier* verkost*
wink winks winked winking | winken winkt winkte winkten gewinkt | zwinker* gezwinkert* augenzwinker* blinzel*
wand wands | wand wände wänden | zauberstab* stab* rute*
wander wanders wandered wandering | wandern wandert wanderte wanderten gewandert | streif* umher* schlender* irr* schweif* gestreift* bummel* herum*
`;

/** The German side of a pair of false friends. */
export interface FalseFriends {
  readonly isGerman: (lower: string) => boolean;
  /** Whether it translates the English word correctly. */
  readonly isRight: (lower: string) => boolean;
}

const pairs = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [english = '', german = '', right = ''] = row.split(' | ');
    const friends: FalseFriends = { isGerman: wordTest(german), isRight: wordTest(right) };
    return english.split(' ').map((form) => [form, friends] as const);
  });

/** By the forms of the English word, in lower case. */
export const falseFriends: ReadonlyMap<string, FalseFriends> = new Map(pairs);
