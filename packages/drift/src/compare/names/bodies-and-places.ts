/**
 * Names that differ in the two languages: English | German, each a list of regular expressions without word boundaries. Only
 * one that a text replaced with another of these is accused.
 */
const rows = `
UN|United Nations | UN|UNO|Vereinten? Nationen
EU|European Union | EU|Europäischen? Union|europäisch\\p{L}*
US|USA|U\\.S\\.|United States|America|American|Americans | US|USA|Vereinigten? Staaten|Amerika\\p{L}*|amerikanisch\\p{L}*
UK|U\\.K\\.|United Kingdom|Britain|British|Great Britain | UK|Großbritannien\\p{L}*|Vereinigte[ns]? Königreichs?|Brit\\p{L}*|britisch\\p{L}*
Ukraine|Ukrainian|Ukrainians | Ukrain\\p{L}*|ukrainisch\\p{L}*
NATO | NATO|Nato
WHO | WHO|Weltgesundheitsorganisation
IMF | IWF|Internationale[nrs]? Währungsfonds
ECB | EZB|Europäischen? Zentralbank
WTO | WTO|Welthandelsorganisation
Germany|German|Germans | Deutsch\\p{L}*|deutsch\\p{L}*|Bundes\\p{L}*
Austria|Austrian|Austrians | Österreich\\p{L}*|österreichisch\\p{L}*
Australia|Australian | Australi\\p{L}*|australisch\\p{L}*
Switzerland|Swiss | Schweiz\\p{L}*|schweiz\\p{L}*
Sweden|Swedish | Schwed\\p{L}*|schwedisch\\p{L}*
France|French | Frankreich\\p{L}*|Franzos\\p{L}*|Französ\\p{L}*|französisch\\p{L}*
Italy|Italian|Italians | Itali\\p{L}*|italienisch\\p{L}*
Spain|Spanish | Spani\\p{L}*|spanisch\\p{L}*
Poland|Polish | Polen\\p{L}*|Polnisch\\p{L}*|polnisch\\p{L}*
Netherlands|Dutch|Holland | Niederl[aä]nd\\p{L}*|niederländisch\\p{L}*|Holl\\p{L}*|holländisch\\p{L}*
Belgium|Belgian | Belgi\\p{L}*|belgisch\\p{L}*
Denmark|Danish | Dän\\p{L}*|dänisch\\p{L}*
Norway|Norwegian | Norweg\\p{L}*|norwegisch\\p{L}*
Greece|Greek | Griech\\p{L}*|griechisch\\p{L}*
Turkey|Turkish | Türk\\p{L}*|türkisch\\p{L}*
Russia|Russian|Russians | Russ[el]\\p{L}*|Russ?land\\p{L}*|russisch\\p{L}*
China|Chinese | Chin\\p{L}*|chinesisch\\p{L}*
Japan|Japanese | Japan\\p{L}*|japanisch\\p{L}*
India|Indian | Indi\\p{L}*|indisch\\p{L}*
Iran|Iranian | Iran\\p{L}*|iranisch\\p{L}*
Iraq|Iraqi | Irak\\p{L}*|irakisch\\p{L}*
Israel|Israeli | Israel\\p{L}*|israelisch\\p{L}*
Slovakia|Slovak | Slowak\\p{L}*|slowakisch\\p{L}*
Slovenia|Slovenian | Slowen\\p{L}*|slowenisch\\p{L}*
Hungary|Hungarian | Ungarn?|Ungarns|ungarisch\\p{L}*
Croatia|Croatian | Kroat\\p{L}*|kroatisch\\p{L}*
Scotland|Scottish | Schott\\p{L}*|schottisch\\p{L}*
Ireland|Irish | Irland\\p{L}*|Iren|irisch\\p{L}*
Munich | Münch\\p{L}*
Nuremberg | Nürnberg\\p{L}*
Cologne | Köln\\p{L}*
Vienna|Viennese | Wien\\p{L}*
Geneva | Genf\\p{L}*
Zurich | Zürich\\p{L}*
Basel|Basle | Bas(?:el|ler)\\p{L}*
Berne | Bern\\p{L}*
Lucerne | Luzern\\p{L}*
Rome|Roman | Rom|Roms|röm\\p{L}*|Röm\\p{L}*
Milan | Mail[aä]nd\\p{L}*
Venice | Vened\\p{L}*|venez\\p{L}*
Naples | Neap[eo]l\\p{L}*
Florence | Floren[tz]\\p{L}*
Prague | Prag\\p{L}*
Warsaw | Warschau\\p{L}*
Cracow|Krakow | Krakau\\p{L}*
Brussels | Brüssel\\p{L}*
Moscow | Moskau\\p{L}*
Lisbon | Lissabon\\p{L}*
Copenhagen | Kopenhagen\\p{L}*
Athens | Athen\\p{L}*
Brunswick | Braunschweig\\p{L}*
Hanover | Hannover\\p{L}*
Berlin | Berlin\\p{L}*
Hamburg | Hamburg\\p{L}*
Paris | Paris\\p{L}*
London | London\\p{L}*
Madrid | Madrid\\p{L}*
Baltic Sea|Baltic | Ostsee\\p{L}*|balt\\p{L}*|Balt\\p{L}*
North Sea | Nordsee\\p{L}*
Black Sea | Schwarze[ns]? Meer\\p{L}*
Red Sea | Rote[ns]? Meer\\p{L}*
Dead Sea | Tote[ns]? Meer\\p{L}*
Mediterranean | Mittelmeer\\p{L}*|mediterran\\p{L}*
Lake Constance | Bodensee\\p{L}*
Lake Geneva | Genfer See|Genfer Sees|Genfersee
Lake Zurich | Zürichsee
Lake Garda | Gardasee
Bavaria|Bavarian | Bay(?:er|r)\\p{L}*|bay(?:er|r)\\p{L}*
Saxony|Saxon | Sachsen|Sachsens|sächsisch\\p{L}*
Lower Saxony | Niedersachsen\\p{L}*
Hesse | Hess\\p{L}*|hess\\p{L}*
Danube | Donau\\p{L}*
Rhine | Rhein\\p{L}*
Alps|Alpine | Alpen\\p{L}*|alpin\\p{L}*
Atlantic | Atlantik\\p{L}*|atlantisch\\p{L}*
Pacific | Pazifi\\p{L}*|pazifisch\\p{L}*
Genoa | Genua\\p{L}*
Turin | Turin\\p{L}*
Nice | Nizza\\p{L}*
Lyons?|Lyon | Lyon\\p{L}*
Strasbourg | Straßburg\\p{L}*
Antwerp | Antwerpen\\p{L}*
Ghent | Gent
Bruges | Brügge
The Hague | Den Haag
Seville | Sevilla
Bucharest | Bukarest\\p{L}*
Budapest | Budapest\\p{L}*
Belgrade | Belgrad\\p{L}*
Kyiv|Kiev | Kiew\\p{L}*|Kyjiw
Helsinki | Helsinki\\p{L}*
Stockholm | Stockholm\\p{L}*
Oslo | Oslo\\p{L}*
Dublin | Dublin\\p{L}*
Edinburgh | Edinburgh\\p{L}*
Frankfurt | Frankfurt\\p{L}*
Stuttgart | Stuttgart\\p{L}*
Leipzig | Leipzig\\p{L}*
Dresden | Dresd[en]\\p{L}*
Bremen | Brem[en]\\p{L}*
Salzburg | Salzburg\\p{L}*
Innsbruck | Innsbruck\\p{L}*
Graz | Graz\\p{L}*
Aachen|Aix-la-Chapelle | Aachen\\p{L}*
Beijing|Peking | Peking\\p{L}*
Tokyo | Tokio\\p{L}*|Tokyo
Cairo | Kairo\\p{L}*
Tunisia|Tunisian | Tunesi\\p{L}*|tunesisch\\p{L}*
Egypt|Egyptian | Ägypt\\p{L}*|ägyptisch\\p{L}*
Morocco|Moroccan | Marokk\\p{L}*|marokkanisch\\p{L}*
Portugal|Portuguese | Portug\\p{L}*|portugiesisch\\p{L}*
Finland|Finnish | Finn\\p{L}*|finnisch\\p{L}*
Romania|Romanian | Rumän\\p{L}*|rumänisch\\p{L}*
Bulgaria|Bulgarian | Bulgar\\p{L}*|bulgarisch\\p{L}*
Czech Republic|Czechia|Czech | Tschech\\p{L}*|tschechisch\\p{L}*
Thames | Themse\\p{L}*
Seine | Seine
Elbe | Elbe\\p{L}*
Moselle | Mosel\\p{L}*
Vistula | Weichsel
Black Forest | Schwarzw[aä]ld\\p{L}*
Bavarian Forest | Bayerische[nr]? Wald\\p{L}*
Thuringia|Thuringian | Thüring\\p{L}*
Lower Austria | Niederösterreich\\p{L}*
Styria | Steiermark
Carinthia | Kärnten
Tyrol | Tirol\\p{L}*
European Commission | (?:Europäische[nr]? |EU-)Kommission\\p{L}*
European Council | Europäische[nrs]? Rat(?:e?s)?
European Parliament | Europäische[ns]? Parlaments?|Europaparlament\\p{L}*|EU-Parlament\\p{L}*
Council of Europe | Europarat\\p{L}*
Baltic [Ss]tates?|Baltics | [Bb]alti\\p{L}*
Balkan\\p{L}* | Balkan\\p{L}*
Red Cross | Rote[ns]? Kreuz\\p{L}*
`;

/** A name in both languages. */
export interface KnownName {
  readonly en: RegExp;
  readonly de: RegExp;
}

const table = rows
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));
const asWords = (names: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'u');

export const knownNames: readonly KnownName[] = table.map(([english = '', german = '']) => ({
  en: asWords(english),
  de: asWords(german),
}));

/** Whether a text has any of the names: one pass over a text instead of one for each name. */
export const anyKnownName: KnownName = {
  en: asWords(table.map(([english]) => english).join('|')),
  de: asWords(table.map(([, german]) => german).join('|')),
};
