import { expect, test } from 'vitest';
import { omitted } from '../check/pair/omitted.ts';
import { readPair } from '../compare/read-pair.ts';
import { asBead } from '../compare/reading.ts';
import { citations } from './citations.ts';

const german = 'Der Verein haftet nach § 31 BGB.';

test.each([
  ['the whole citation', 'The association is liable ⟦under Section 31 of the Civil Code⟧.', german, true],
  ['a part of it', 'The association is liable under ⟦Section 31 of the⟧ Civil Code.', german, true],
  ['the word for the section', 'The association is liable (⟦Section⟧ 31 of the German Civil Code).', german, true],
  ['more than it', 'The ⟦association is liable under Section 31⟧ of the Civil Code.', german, false],
  ['a negation beside it', 'The association is liable, ⟦not under Section 31⟧ of the Civil Code.', german, false],
  ['another section', 'The association is liable ⟦under Section 32⟧ of the Civil Code.', german, false],
  ['no citation there', 'The association is liable ⟦under Section 31 of the Civil Code⟧.', 'Der Verein haftet.', false],
])('%s', (_, marked, target, isDropped) => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const source = marked.replace(/[⟦⟧]/g, '');
  const reading = asBead(readPair({ source: { text: source, lang: 'en' }, target: { text: target, lang: 'de' } }, {}));
  const hit = { source: { start, end }, target: null, confidence: 1, says: { id: 'clause', slots: {} } };
  expect(citations([{ check: omitted, hit }], reading)).toHaveLength(isDropped ? 0 : 1);
});
