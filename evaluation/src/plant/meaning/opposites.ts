import { meaningKind } from './kind.ts';
import { bothWays, type Substitution, substitutes } from './substitute.ts';

/** `alt`, `alte`, `alten` … and their opposites `neu`, `neue`, `neuen`. */
const adjectives = (one: string, other: string, english?: readonly [RegExp, RegExp]): readonly Substitution[] =>
  bothWays(inflected(one), inflected(other), english);

const inflected = (stem: string): string => ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => stem + ending).join(' ');

const opposites: readonly Substitution[] = [
  ...adjectives('groß', 'klein', [/./, /\b(?:small|little|tiny|minor)\b/i]),
  ...adjectives('größer', 'kleiner', [/./, /smaller|less/i]),
  ...adjectives('größt', 'kleinst'),
  ...bothWays('hoch hohe hoher hohen hohem hohes', inflected('niedrig'), [/./, /\b(?:low|small|little)\b/i]),
  ...adjectives('höher', 'niedriger', [/./, /lower|less/i]),
  ...adjectives('höchst', 'niedrigst', [/high|top|most|great|large/i, /low|least|small/i]),
  ...adjectives('alt', 'neu', [/old|ancient|former/i, /new/i]),
  ...adjectives('älter', 'jünger'),
  ...adjectives('gut', 'schlecht', [/good|well|fine|great|nice/i, /bad|poor|worse/i]),
  ...adjectives('besser', 'schlechter', [/./, /worse/i]),
  ...adjectives('best', 'schlechtest', [/best|better/i, /worst/i]),
  ...adjectives('stark', 'schwach'),
  ...adjectives('stärker', 'schwächer'),
  ...adjectives('lang', 'kurz', [/long/i, /short|brief/i]),
  ...adjectives('länger', 'kürzer'),
  ...adjectives('langfristig', 'kurzfristig'),
  ...adjectives('früh', 'spät'),
  ...bothWays('früher', 'später'),
  ...bothWays('erste erster ersten erstem erstes', 'letzte letzter letzten letztem letztes'),
  ...bothWays('nächste nächster nächsten nächstes', 'vorige voriger vorigen voriges', [/next/i, /last|previous/i]),
  ...adjectives('reich', 'arm', [/rich|wealthy/i, /poor/i]),
  ...adjectives('schnell', 'langsam'),
  ...adjectives('schneller', 'langsamer'),
  ...adjectives('leicht', 'schwer', [/light|easy|easily/i, /heavy|hard|difficult/i]),
  ...adjectives('einfach', 'schwierig', [/easy|easily|simple/i, /difficult|hard|tough/i]),
  ...adjectives('richtig', 'falsch', [/right|correct|proper/i, /wrong|false|incorrect/i]),
  ...adjectives('öffentlich', 'privat'),
  ...adjectives('positiv', 'negativ'),
  ...adjectives('möglich', 'unmöglich', [/possible/i, /impossible/i]),
  ...adjectives('wichtig', 'unwichtig', [/important|key|major|crucial/i, /unimportant/i]),
  ...adjectives('bekannt', 'unbekannt', [/known|famous/i, /unknown/i]),
  ...adjectives('sicher', 'unsicher', [/safe|secure/i, /unsafe|insecure|uncertain/i]),
  ...adjectives('klar', 'unklar', [/clear/i, /unclear/i]),
  ...adjectives('heiß', 'kalt'),
  ...adjectives('hell', 'dunkel'),
  ...adjectives('offen', 'geschlossen', [/open/i, /closed|shut/i]),
  ...adjectives('voll', 'leer', [/full/i, /empty/i]),
  ...adjectives('nördlich', 'südlich'),
  ...adjectives('östlich', 'westlich'),
  ...adjectives('häufig', 'selten'),
  ...adjectives('direkt', 'indirekt', [/direct/i, /indirect/i]),
  ...adjectives('legal', 'illegal'),
  ...adjectives('demokratisch', 'autoritär'),
  ...bothWays('mehr', 'weniger', [/more/i, /less|fewer/i]),
  ...bothWays(
    'oben innen links vorher vorwärts innerhalb drinnen',
    'unten außen rechts nachher rückwärts außerhalb draußen',
  ),
  ...bothWays('vor', 'nach', [/before|prior|ago/i, /after|following/i]),
  { from: 'gegen', to: ['für'], english: /against|oppos/i },
  ...bothWays(
    'steigt stieg stiegen gestiegen steigen steigend steigende steigenden steigender',
    'sinkt sank sanken gesunken sinken sinkend sinkende sinkenden sinkender',
  ),
  ...bothWays(
    'zugenommen zunehmen zunehmend zunehmende zunehmenden',
    'abgenommen abnehmen abnehmend abnehmende abnehmenden',
  ),
  ...bothWays('gewinnt gewann gewonnen gewinnen', 'verliert verlor verloren verlieren', [/w[io]n|gain/i, /los[et]/i]),
  ...bothWays('kaufen gekauft kaufte kauften', 'verkaufen verkauft verkaufte verkauften'),
  ...bothWays('öffnet öffnete geöffnet öffnen', 'schließt schloss geschlossen schließen', [/open/i, /clos|shut/i]),
  ...bothWays('beginnt begann beginnen', 'endet endete enden'),
  ...bothWays('erhöhen erhöhte erhöhten', 'senken senkte senkten'),
  ...bothWays('verbessern verbessert verbesserte', 'verschlechtern verschlechtert verschlechterte'),
  ...bothWays('stärken stärkt stärkte gestärkt', 'schwächen schwächt schwächte geschwächt'),
  ...bothWays('unterstützen unterstützt unterstützte unterstützten', 'bekämpfen bekämpft bekämpfte bekämpften'),
  ...bothWays('loben lobt lobte gelobt', 'tadeln tadelt tadelte getadelt'),
  ...bothWays('lieben liebt liebte geliebt', 'hassen hasst hasste gehasst'),
  ...bothWays('Anstieg Zunahme Wachstum Gewinn Gewinne', 'Rückgang Abnahme Schrumpfen Verlust Verluste'),
  ...bothWays(
    'Vorteil Vorteile Vorteilen Mehrheit Stärke Stärken',
    'Nachteil Nachteile Nachteilen Minderheit Schwäche Schwächen',
  ),
  ...bothWays('Norden Osten Nordosten Nordwesten', 'Süden Westen Südosten Südwesten'),
  ...bothWays('Freund Freunde Freunden Käufer Mieter', 'Feind Feinde Feinden Verkäufer Vermieter'),
  ...bothWays('Einnahmen Importe Import Krieg Männer Männern', 'Ausgaben Exporte Export Frieden Frauen Frauen'),
];

export const oppositeSaid = meaningKind(
  'opposite',
  'the opposite of a word, in its form: steigt → sinkt, große → kleine, vor → nach',
  null,
  substitutes(opposites, {
    notAfter: /(?:nicht|nie|noch|wie|mehr oder|Nach wie|so|umso|desto|je|kein\p{L}*) $/iu,
    notBefore:
      /^ (?:gesagt|oder weniger|als|allem|kurzem|wie vor|und (?:mehr|groß|klein))|^-|^ (?:zu|auf|oben|unten|\p{Ll}+ hinaus)\b/u,
  }),
);
