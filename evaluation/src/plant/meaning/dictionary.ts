/** German word forms, and the English word that they translate if the English sentence has it. */
const entries = `
Regierung government|Regierungen governments|Land country,land|Länder countries|Welt world|Stadt city,town|Jahr year|Jahre years|Jahren years
Zeit time|Menschen people|Leute people|Kinder children|Kind child|Frau woman,wife|Frauen women|Männer men|Mann man,husband|Haus house|Häuser houses
Wirtschaft economy|Wachstum growth|Krise crisis|Markt market|Märkte markets|Unternehmen company,companies,firms|Politik politics,policy
Arbeit work|Arbeitsplätze jobs|Geld money|Schulden debt|Preis price|Preise prices|Kosten costs|Steuern taxes|Staat state|Staaten states
Macht power|Recht law,right|Gesetz law|Gesetze laws|Krieg war|Frieden peace|Sicherheit security,safety|Freiheit freedom|Demokratie democracy
Wahl election|Wahlen elections|Partei party|Parteien parties|Führung leadership|Entwicklung development|Zukunft future|Vergangenheit past
Problem problem|Probleme problems|Frage question|Fragen questions|Antwort answer|Lösung solution|Grund reason|Gründe reasons|Ziel goal|Ziele goals
Gesundheit health|Krankheit disease|Bildung education|Schule school|Schulen schools|Universität university|Forschung research|Wissenschaft science
Wasser water|Energie energy|Klimawandel climate|Umwelt environment|Gesellschaft society|Bevölkerung population|Familie family|Leben life|Tod death
Tag day|Tage days|Tagen days|Woche week|Wochen weeks|Monat month|Monate months|Stunden hours|Minuten minutes|Nacht night|Morgen morning
Bericht report|Buch book|Spiel game|Spieler player,players|Mannschaft team|Polizei police|Gericht court|Angriff attack|Opfer victim,victims
Banken banks|Investitionen investment,investments|Handel trade|Währung currency|Haushalt budget|Vertrag treaty,contract|Abkommen agreement
Bestellung order|Lieferung delivery|Kunde customer|Kunden customers|Größe size|Farbe color,colour|Seite page,side|Konto account|Fahrer driver
Erfolg success|Erfahrung experience|Beispiel example|Teil part|Rolle role|Ende end|Anfang beginning|Ergebnis result|Ergebnisse results
Weg way,path|Straße street,road|Tür door|Auto car|Autos cars|Flugzeug plane,aircraft|Zug train|Schiff ship|Essen food|Tisch table
neue new|neuen new|neuer new|neues new|große big,large,great|großen big,large,great|kleine small,little|kleinen small,little|gute good|guten good
starke strong|starken strong|politische political|politischen political|wirtschaftliche economic|wirtschaftlichen economic|globale global|globalen global
soziale social|sozialen social|militärische military|militärischen military|öffentliche public|öffentlichen public|wichtig important|möglich possible
letzten last|ersten first|nächsten next|schwierig difficult|einfach easy|schnell quickly,fast|langsam slowly|heute today|gestern yesterday
kaufen buy|verkaufen sell|bezahlen pay|helfen help|sagen say|machen make,do|nehmen take|geben give|sehen see|finden find|bringen bring
`;

export const dictionary: ReadonlyMap<string, readonly string[]> = new Map(
  entries
    .trim()
    .split(/[|\n]/)
    .map((entry): [string, readonly string[]] => {
      const [german = '', english = ''] = entry.split(' ');
      return [german, english.split(',')];
    }),
);
