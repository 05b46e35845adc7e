import { expect, test } from 'vitest';
import * as api from './index.ts';

test('the public names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'align',
    'blocksCost',
    'cognatesCost',
    'companionsCost',
    'formatBeads',
    'jointsCost',
    'lengthCost',
    'lexiconCost',
    'marksCost',
    'numbersCost',
    'parseBeads',
    'scoreAlignment',
    'standardCosts',
  ]);
});
