import type { Provenance } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { languageName, provenanceSentence } from './describe.ts';

type Case = readonly [Provenance['method'], Provenance['postEdited'], Provenance['from'], string];

test.each<Case>([
  ['ai-assisted', true, 'en', 'Translated from English with the help of AI, then edited by a person.'],
  ['machine', null, 'en', 'Machine-translated from English.'],
  ['machine', false, null, 'Machine-translated, not edited by a person.'],
  ['human', null, 'en-US', 'Translated from American English by a person.'],
  ['unknown', null, null, 'Neither text says how it was translated.'],
  ['unknown', null, 'en', 'Translated from English by an unknown method.'],
  ['unknown', true, null, 'Edited by a person.'],
])('%s, edited %s, from %s: %s', (method, postEdited, from, sentence) => {
  expect(provenanceSentence({ method, postEdited, from, evidence: null })).toBe(sentence);
});

test.each([
  ['de', 'German'],
  ['de-CH', 'Swiss High German'],
  ['und', 'unknown language'],
  ['x"onload=', 'x"onload='],
])('%s is %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
