import { readFile } from 'node:fs/promises';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { loadReader } from '@gegenlesen/reader/load';
import { proofreadPairs } from 'gegenlesen';
import { describe, expect, test } from 'vitest';

/** The built-in reader and lexicon read these; what they say changes only with them. */
const cases: readonly (readonly [english: string, german: string, found: readonly string[]])[] = [
  [
    'The company did not publish the report on Monday.',
    'Das Unternehmen veröffentlichte den Bericht am Montag.',
    ['major negation-lost: not'],
  ],
  [
    'You must restart the server after the update.',
    'Sie können den Server nach der Aktualisierung neu starten.',
    ['major modality-changed: must, können'],
  ],
  [
    'Some members voted against the plan.',
    'Alle Mitglieder stimmten gegen den Plan.',
    ['major quantifier-changed: Some, Alle'],
  ],
  [
    'The mayor opened the new library and thanked the builders.',
    'Der Bürgermeister eröffnete die neue Bibliothek.',
    ['major omitted: and thanked the builders'],
  ],
  [
    'She told her brother that she would sell the house and move to the coast with her daughter.',
    'Sie erzählte ihrem Vater, dass sie das Haus verkaufen und mit ihrer Tochter an die Küste ziehen werde.',
    ['minor wrong-word: brother, Vater'],
  ],
  [
    'After the storm the council closed the old bridge, because two of its pillars had been damaged by drifting ice.',
    'Nach dem Sturm ließ der Rat die alte Brücke schließen, weil zwei ihrer Pfeiler durch treibendes Eis beschädigt worden waren.',
    [],
  ],
  [
    'Farmers in the valley complain that the price of milk has fallen while the price of diesel keeps rising.',
    'Die Bauern im Tal klagen, dass der Milchpreis gesunken ist, während Diesel immer teurer wird.',
    [],
  ],
  [
    'The committee rejected the proposal unanimously after a debate that lasted until midnight.',
    'Bis Mitternacht debattierte der Ausschuss, dann lehnte er den Vorschlag ohne Gegenstimme ab.',
    [],
  ],
  [
    'She could not help laughing when she saw the two of them trying to carry the piano up the stairs.',
    'Als sie sah, wie die beiden versuchten, das Klavier die Treppe hinaufzutragen, musste sie lachen.',
    [],
  ],
];

describe('the reader and the checks judge together', async () => {
  const knowledge = { lexicon: openLexicon(await readFile(modelUrl)), reader: await loadReader() };
  const pairs = cases.map(([english, german], i) => ({
    id: String(i),
    source: { text: english, lang: 'en' },
    target: { text: german, lang: 'de' },
  }));
  const reports = await proofreadPairs(pairs, knowledge);

  test.each(cases.map(([english, german, found], i) => ({ english, german, found, i })))(
    '$english | $german',
    ({ found, i }) => {
      const shown = reports[i]?.findings.map(
        ({ severity, rule, source, target }) =>
          `${severity} ${rule}: ${[source, target].flatMap((anchor) => anchor?.text || []).join(', ')}`,
      );
      expect(shown).toEqual(found);
    },
  );

  test('and a pair with a fault drifts more than any without', () => {
    const drifts = (isFaulty: boolean): readonly number[] =>
      reports.flatMap(({ drift }, i) => ((cases[i]?.[2].length === 0 ? !isFaulty : isFaulty) ? [drift] : []));
    expect(Math.min(...drifts(true))).toBeGreaterThan(Math.max(...drifts(false)));
  });
});
