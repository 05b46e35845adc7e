import { expect, test } from 'vitest';
import { omitted } from '../check/pair/omitted.ts';
import { readPair } from '../compare/read-pair.ts';
import { asBead } from '../compare/reading.ts';
import { sameLabels } from './same-labels.ts';

test.each([
  ['Home', 'Pos 1', true],
  ['Home', 'Pos1', true],
  ['Home key', 'Pos-1-Taste', true],
  ['Space', 'Leertaste', true],
  ['Del', 'Entf', true],
  ['Page Up', 'Bild auf', true],
  ['100%', 'Originalgröße', true],
  ['Actual Size', '100 %', true],
  ['Zoom to 100%', 'Originalgröße', true],
  ['Home', 'Ende', false],
  ['Page Up', 'Bild ab', false],
  ['Del', 'Einfg', false],
  ['200%', 'Originalgröße', false],
  ['100%', 'Größe', false],
  ['Home and End', 'Pos 1', false],
])('%s | %s', (source, target, isSame) => {
  const reading = asBead(readPair({ source: { text: source, lang: 'en' }, target: { text: target, lang: 'de' } }, {}));
  const hit = { source: { start: 0, end: 1 }, target: null, confidence: 1, says: { id: 'sentence', slots: {} } };
  expect(sameLabels([{ check: omitted, hit }], reading)).toHaveLength(isSame ? 0 : 1);
});
