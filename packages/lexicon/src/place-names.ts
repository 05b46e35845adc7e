/** Cities, regions, rivers, mountains and bodies, with their names in both languages. */
const text = `München/Munich|Köln/Cologne|Nürnberg/Nuremberg|Braunschweig/Brunswick|Hannover/Hanover|Wien/Vienna|Genf/Geneva|Zürich/Zurich|Basel/Basle
Luzern/Lucerne|Bern/Berne|Mailand/Milan|Rom/Rome|Florenz/Florence|Venedig/Venice|Neapel/Naples|Turin/Torino|Genua/Genoa|Padua/Padova|Bozen/Bolzano
Prag/Prague|Warschau/Warsaw|Krakau/Krakow|Krakau/Cracow|Danzig/Gdansk|Danzig/Gdańsk|Breslau/Wroclaw|Breslau/Wrocław|Stettin/Szczecin|Posen/Poznan|Pressburg/Bratislava
Moskau/Moscow|Sankt Petersburg/St Petersburg|Sankt Petersburg/Saint Petersburg|St. Petersburg/St. Petersburg|Königsberg/Kaliningrad|Kiew/Kyiv|Kiew/Kiev|Kyjiw/Kyiv|Charkiw/Kharkiv|Charkow/Kharkiv|Odessa/Odesa
Lemberg/Lviv|Bukarest/Bucharest|Belgrad/Belgrade|Athen/Athens|Thessaloniki/Salonica|Lissabon/Lisbon|Sevilla/Seville|Saragossa/Zaragoza|Kopenhagen/Copenhagen
Göteborg/Gothenburg|Brüssel/Brussels|Antwerpen/Antwerp|Brügge/Bruges|Gent/Ghent|Lüttich/Liege|Löwen/Leuven|Den Haag/The Hague|Luxemburg/Luxembourg|Straßburg/Strasbourg
Nizza/Nice|Mülhausen/Mulhouse|Reims/Rheims|Lyon/Lyons|Marseille/Marseilles|Peking/Beijing|Kanton/Guangzhou|Schanghai/Shanghai|Hongkong/Hong Kong|Tokio/Tokyo
Singapur/Singapore|Neu-Delhi/New Delhi|Kalkutta/Kolkata|Bombay/Mumbai|Rangun/Yangon|Kairo/Cairo|Algier/Algiers|Tripolis/Tripoli|Addis Abeba/Addis Ababa|Kapstadt/Cape Town
Jerusalem/Jerusalem|Damaskus/Damascus|Bagdad/Baghdad|Teheran/Tehran|Mekka/Mecca|Beirut/Beirut|Riad/Riyadh|Kuwait-Stadt/Kuwait City|Eriwan/Yerevan|Tiflis/Tbilisi|Baku/Baku
Aschgabat/Ashgabat|Taschkent/Tashkent|Duschanbe/Dushanbe|Mexiko-Stadt/Mexico City|Havanna/Havana|Panama-Stadt/Panama City|Guatemala-Stadt/Guatemala City|Nikosia/Nicosia
Tschernobyl/Chernobyl|Tschetschenien/Chechnya|Wladiwostok/Vladivostok|Bayern/Bavaria|Sachsen/Saxony|Niedersachsen/Lower Saxony|Sachsen-Anhalt/Saxony-Anhalt|Thüringen/Thuringia
Hessen/Hesse|Nordrhein-Westfalen/North Rhine-Westphalia|Rheinland-Pfalz/Rhineland-Palatinate|Mecklenburg-Vorpommern/Mecklenburg-Western Pomerania|Rheinland/Rhineland|Pfalz/Palatinate
Westfalen/Westphalia|Schwaben/Swabia|Franken/Franconia|Preußen/Prussia|Schlesien/Silesia|Pommern/Pomerania|Böhmen/Bohemia|Mähren/Moravia|Siebenbürgen/Transylvania|Galizien/Galicia
Österreich/Austria|Tirol/Tyrol|Südtirol/South Tyrol|Kärnten/Carinthia|Steiermark/Styria|Niederösterreich/Lower Austria|Oberösterreich/Upper Austria|Burgund/Burgundy|Elsass/Alsace
Lothringen/Lorraine|Bretagne/Brittany|Normandie/Normandy|Provence/Provence|Korsika/Corsica|Sardinien/Sardinia|Sizilien/Sicily|Toskana/Tuscany|Lombardei/Lombardy|Piemont/Piedmont|Apulien/Apulia
Kalabrien/Calabria|Venetien/Veneto|Katalonien/Catalonia|Andalusien/Andalusia|Kastilien/Castile|Baskenland/Basque Country|Flandern/Flanders|Wallonien/Wallonia|Kreta/Crete|Zypern/Cyprus
Krim/Crimea|Donbass/Donbas|Sibirien/Siberia|Kaukasus/Caucasus|Balkan/Balkans|Anatolien/Anatolia|Mesopotamien/Mesopotamia|Palästina/Palestine|Gazastreifen/Gaza Strip|Westjordanland/West Bank
Golanhöhen/Golan Heights|Arabien/Arabia|Tibet/Tibet|Mandschurei/Manchuria|Kaschmir/Kashmir|Punjab/Punjab|Kalifornien/California|Pennsylvanien/Pennsylvania|Neuengland/New England|Neuschottland/Nova Scotia
Europa/Europe|Asien/Asia|Afrika/Africa|Amerika/America|Nordamerika/North America|Südamerika/South America|Lateinamerika/Latin America|Mittelamerika/Central America|Australien/Australia|Ozeanien/Oceania
Antarktis/Antarctica|Antarktis/Antarctic|Arktis/Arctic|Osteuropa/Eastern Europe|Westeuropa/Western Europe|Mitteleuropa/Central Europe|Südostasien/Southeast Asia|Ostasien/East Asia|Südasien/South Asia|Zentralasien/Central Asia
Naher Osten/Middle East|Nahost/Middle East|Nahen Osten/Middle East|Mittlerer Osten/Middle East|Karibik/Caribbean|Skandinavien/Scandinavia|Baltikum/Baltics|Großbritannien/Great Britain|Großbritannien/Britain|Großbritannien/UK
Großbritannien/United Kingdom|Vereinigtes Königreich/United Kingdom|Vereinigtes Königreich/UK|Vereinigten Königreich/United Kingdom|England/England|Schottland/Scotland|Nordirland/Northern Ireland|Irland/Ireland
USA/US|USA/United States|USA/U.S.|USA/America|Vereinigte Staaten/US|Vereinigten Staaten/United States|Vereinigten Staaten/US|Vereinigten Staaten/America|Amerika/US|Sowjetunion/Soviet Union|UdSSR/USSR|DDR/GDR|DDR/East Germany
BRD/Federal Republic|Bundesrepublik/Federal Republic|Tschechien/Czech Republic|Tschechien/Czechia|Tschechoslowakei/Czechoslovakia|Jugoslawien/Yugoslavia|Elfenbeinküste/Ivory Coast|Elfenbeinküste/Côte d'Ivoire|Weißrussland/Belarus
Birma/Burma|Burma/Myanmar|Türkei/Turkey|Türkei/Türkiye|Kap Verde/Cape Verde|Swasiland/Swaziland|Swasiland/Eswatini|Persien/Persia|Südkorea/South Korea|Nordkorea/North Korea|Kongo/Congo|Niederlande/Netherlands|Holland/Holland
VAE/UAE|Vereinigte Arabische Emirate/United Arab Emirates|Vatikan/Vatican|Rhein/Rhine|Donau/Danube|Mosel/Moselle|Weichsel/Vistula|Oder/Oder|Elbe/Elbe|Themse/Thames|Tiber/Tiber|Wolga/Volga|Nil/Nile|Dnepr/Dnieper|Dnipro/Dnipro
Jangtse/Yangtze|Amazonas/Amazon|Mississippi/Mississippi|Bodensee/Lake Constance|Genfersee/Lake Geneva|Genfer See/Lake Geneva|Gardasee/Lake Garda|Nordsee/North Sea|Ostsee/Baltic Sea|Ostsee/Baltic|Mittelmeer/Mediterranean|Schwarzes Meer/Black Sea
Schwarzen Meer/Black Sea|Rotes Meer/Red Sea|Totes Meer/Dead Sea|Kaspisches Meer/Caspian Sea|Atlantik/Atlantic|Pazifik/Pacific|Indischer Ozean/Indian Ocean|Ärmelkanal/English Channel|Ärmelkanal/Channel|Persischer Golf/Persian Gulf
Alpen/Alps|Pyrenäen/Pyrenees|Karpaten/Carpathians|Anden/Andes|Rocky Mountains/Rocky Mountains|Ural/Urals|Schwarzwald/Black Forest|Erzgebirge/Ore Mountains|Vesuv/Vesuvius|Ätna/Etna|Himalaja/Himalayas|Himalaya/Himalayas|Sahelzone/Sahel
EU/EU|Europäische Union/European Union|Europäischen Union/EU|Europäische Union/EU|UNO/UN|UN/UN|Vereinte Nationen/United Nations|Vereinten Nationen/United Nations|Vereinten Nationen/UN|NATO/NATO|EZB/ECB|IWF/IMF|WTO/WTO|WHO/WHO|OECD/OECD|EuGH/ECJ
Bundestag/Bundestag|Bundesrat/Bundesrat|Weißes Haus/White House|Weiße Haus/White House|Weißen Haus/White House|Kreml/Kremlin|Pentagon/Pentagon|Unterhaus/House of Commons|Oberhaus/House of Lords|Brandenburger Tor/Brandenburg Gate
Karl der Große/Charlemagne|Kolumbus/Columbus|Jesus Christus/Jesus Christ|Aristoteles/Aristotle|Platon/Plato|Homer/Homer|Cäsar/Caesar|Kleopatra/Cleopatra|Wladimir/Vladimir|Putin/Putin|Selenskyj/Zelenskyy|Selenskyj/Zelensky|Selenski/Zelensky
Gorbatschow/Gorbachev|Jelzin/Yeltsin|Chruschtschow/Khrushchev|Breschnew/Brezhnev|Medwedew/Medvedev|Lawrow/Lavrov|Nawalny/Navalny|Lukaschenko/Lukashenko|Stalin/Stalin|Trotzki/Trotsky|Tschaikowski/Tchaikovsky|Tschechow/Chekhov|Tolstoi/Tolstoy
Dostojewski/Dostoevsky|Dostojewski/Dostoyevsky|Solschenizyn/Solzhenitsyn|Janukowitsch/Yanukovych|Poroschenko/Poroshenko|Timoschenko/Tymoshenko|Mao Tse-tung/Mao Zedong|Chamenei/Khamenei|Chomeini/Khomeini|Rohani/Rouhani|Gaddafi/Qaddafi|Osama bin Laden/Osama bin Laden
Papst Franziskus/Pope Francis|Franziskus/Francis|Johannes Paul/John Paul|Benedikt/Benedict|Elisabeth/Elizabeth|Königin Elisabeth/Queen Elizabeth|Heinrich/Henry|Karl/Charles|Wilhelm/William|Ludwig/Louis|Friedrich/Frederick`;

/** Pairs of German and English names; a name with two forms has two pairs. */
export const placeNames: readonly (readonly [de: string, en: string])[] = text
  .split(/[|\n]/u)
  .map((line) => line.split('/'))
  .map(([de = '', en = '']) => [de, en]);
