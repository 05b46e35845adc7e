/** Products and companies whose names are English words, and the German words that wrongly translate them. */
export const products: ReadonlyMap<string, RegExp> = new Map(
  `
Windows | Fenstern?s?
Word | Wort(?:e[sn]?)?
Excel | Übertreffen
Outlook | Ausblicks?|Aussicht
Teams | (?:\\p{L}+-)?Mannschaften|Gruppen
Edge | Kante|Rand
Office | Büros?
Apple | Apfels?(?!-)|Äpfel|Apfel(?!tast)\\p{L}+
Chrome | Chroms?
Safari | Safarireise
Slack | Durchhang|Schlaff
Zoom | Vergrößerung
Facebook | Gesichtsbuch\\p{L}*
Twitter | Zwitscher\\p{L}*
YouTube | DuRöhre|Du-Röhre
Amazon | Amazone|Amazonas
Android | Androiden?|Androids
Firefox | Feuerfuchs\\p{L}*
Thunderbird | Donnervogel\\p{L}*
Photoshop | Fotoladen|Fotogeschäft
Illustrator | Illustratoren
Acrobat | Akrobat\\p{L}*
PowerPoint | Kraftpunkt|Steckdose
OneDrive | EinLaufwerk
Notes | Notizen
Pages | Seiten
Numbers | Zahlen|Nummern
Keynote | Grundsatzrede
Messenger | Bote[n]?
Dropbox | Ablagekasten|Abwurfkiste
Shell | Muschel|Schale
Oracle | Orakels?
Target | Zielscheibe
Gap | Lücke
Visa | Visum
Steam | Dampf
Discord | Zwietracht
Signal | Signale
Spotlight | Scheinwerfer|Rampenlicht
Finder | Sucher
Siri | Sirene
Alexa | Alexandra
Cortana | Kortana
Galaxy | Galaxie
Surface | Oberfläche
Kindle | Anzünder
Echo | Widerhall
Nest | Vogelnest
Pixel | Bildpunkt
Playstation | Spielstation|Spielplatz
Switch | Schalter
Jaguar | Raubkatze
Mustang | Wildpferd
Beetle | Marienkäfer
Tesla Model | Tesla-Vorbild
`
    .trim()
    .split('\n')
    .map((row): readonly [string, RegExp] => {
      const [name = '', wrong = ''] = row.split(' | ');
      return [name, new RegExp(`(?<!\\p{L})(?:${wrong})(?!\\p{L})`, 'u')];
    }),
);

/** Products that are ordinary words in a menu, too, and only count beside the name of a company or another product. */
export const ambiguous: ReadonlySet<string> = new Set([
  'Edge',
  'Office',
  'Notes',
  'Pages',
  'Numbers',
  'Shell',
  'Target',
  'Gap',
  'Steam',
  'Signal',
  'Switch',
  'Surface',
  'Echo',
  'Nest',
  'Galaxy',
  'Zoom',
  'Teams',
  'Messenger',
  'Finder',
  'Illustrator',
  'Pixel',
  'Visa',
  'Discord',
  'Slack',
  'Word',
  'Oracle',
]);

/** What says that an ambiguous word is a product. */
export const companions =
  /(?<!\p{L})(?:Microsoft|Google|Apple|Adobe|Amazon|Nintendo|Samsung|Nokia|MS|iPhone|iPad|Mac|macOS|iOS|Linux|Android|Windows|Excel|PowerPoint|Outlook|OneNote|Facebook|WhatsApp|Skype|Spotify|Safari|Chrome|Firefox|365|browser|app|Browser|App|Valve)(?!\p{L})/u;
