import { expect, test } from 'vitest';
import * as ingest from './index.ts';

test('the public surface', () => {
  expect(Object.keys(ingest).sort()).toEqual([
    'orderPair',
    'provenanceOf',
    'readDocument',
    'recogniseLanguage',
    'requireGermanAndEnglish',
    'segmentDocument',
    'splitSentences',
  ]);
});
