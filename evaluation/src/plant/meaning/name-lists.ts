/** Names of one kind, any of which can replace another. */
export interface NameList {
  readonly kind: string;
  readonly names: readonly string[];
}

const list = (kind: string, names: string): NameList => ({ kind, names: names.split('|') });

/** German names of countries and cities, without those that take an article. */
export const nameLists: readonly NameList[] = [
  list(
    'country',
    'Deutschland|Frankreich|Italien|Spanien|Portugal|Griechenland|Großbritannien|England|Schottland|Irland|Belgien|Dänemark|Schweden|Norwegen|Finnland|Polen|Ungarn|Rumänien|Bulgarien|Österreich|Tschechien|Kroatien|Serbien|Lettland|Litauen|Estland|Russland|China|Japan|Südkorea|Nordkorea|Indien|Pakistan|Indonesien|Neuseeland|Kanada|Mexiko|Brasilien|Argentinien|Chile|Kolumbien|Venezuela|Kuba|Ägypten|Marokko|Tunesien|Algerien|Libyen|Nigeria|Kenia|Äthiopien|Ghana|Südafrika|Israel|Syrien|Jordanien|Saudi-Arabien|Afghanistan|Vietnam|Thailand|Malaysia|Singapur|Taiwan|Bangladesch',
  ),
  list('continent', 'Europa|Afrika|Asien|Amerika|Australien'),
  list(
    'city',
    'Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Paris|London|Manchester|Rom|Mailand|Madrid|Barcelona|Lissabon|Athen|Wien|Zürich|Genf|Brüssel|Amsterdam|Kopenhagen|Stockholm|Oslo|Helsinki|Warschau|Prag|Budapest|Moskau|Kiew|Istanbul|Ankara|Peking|Shanghai|Tokio|Seoul|Delhi|Mumbai|Bangkok|Jakarta|Sydney|Melbourne|Toronto|Washington|Chicago|Boston|Houston|Kairo|Teheran|Bagdad|Damaskus|Jerusalem|Johannesburg|Nairobi|Lagos',
  ),
  list(
    'company',
    'Siemens|Bosch|Volkswagen|Daimler|Toyota|Honda|Tesla|Google|Facebook|Apple|Microsoft|Amazon|Samsung|Sony|Intel|IBM|Pfizer|Bayer|Novartis|Nestlé|Netflix|Disney|Boeing|Airbus|Lufthansa|Twitter|Huawei|Nokia',
  ),
  list('paper', 'Guardian|Spiegel|Telegraph|Independent|Economist|Observer|Bloomberg|Reuters|CNN|BBC|Handelsblatt'),
  list(
    'person',
    'Merkel|Schröder|Trump|Biden|Obama|Bush|Clinton|Reagan|Johnson|Cameron|Blair|Thatcher|Macron|Sarkozy|Hollande|Putin|Jelzin|Gorbatschow|Erdogan|Orbán|Berlusconi|Monti|Draghi|Netanjahu|Arafat|Mubarak|Assad|Gaddafi|Modi|Abe|Lula|Maduro|Castro|Chávez|Keynes|Friedman|Marx|Smith|Miller|Brown|Wilson|Taylor|Murphy|Walker|Parker',
  ),
  list('forename', 'John|David|Michael|James|Robert|Thomas|Peter|Paul|George|William|Richard|Andrew|Daniel|Kevin'),
  list('forename', 'Mary|Sarah|Anna|Emma|Laura|Julia|Jessica|Emily|Jane|Susan|Karen|Lisa|Kate|Rachel'),
];

/** Replacements for a name that is in no list. */
export const strangers: readonly string[] =
  'Halvorsen|Brandner|Kowalski|Petrescu|Lindqvist|Okafor|Yamamoto|Fernandez|Rossetti|Novak|Steiner|Whitaker|Delacroix|Hashimi'.split(
    '|',
  );

/** Not family names: last words of other names of two words in both languages. */
export const noNames: ReadonlySet<string> = new Set(
  'Street|Park|Avenue|Hill|House|Cup|League|News|Times|Post|Journal|Programme|Fund|Front|Union|Bank|Reserve|Group|Club|Center|Centre|School|College|University|Act|Index|Party|Spring|Wall|City|York|Angeles|Francisco|Zealand|Kingdom|States|Shop|Service|Team|App|Store|Code|Pro|Plus|Edition|Stones|Ocean|Beach|Lake|Island'.split(
    '|',
  ),
);
