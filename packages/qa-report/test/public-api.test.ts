import { expect, test } from 'vitest';
import * as api from '../src/index.ts';

test('the package exports what it promises', () => {
  expect(Object.keys(api).sort()).toEqual([
    'countWords',
    'countsOf',
    'formatOfPath',
    'lineStarts',
    'pairFormats',
    'render',
    'renderPair',
    'renderPairSummary',
    'reportFormats',
    'scoreOf',
    'scoreOfCounts',
  ]);
});
