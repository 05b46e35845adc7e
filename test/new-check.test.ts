import { expect, test } from 'vitest';
import { withCheck } from '../scripts/with-check.ts';

const list = `import type { Check } from './check.ts';
import { dateChanged } from '../pair/date-changed.ts';
import { unitChanged } from '../pair/unit-changed.ts';

export const checks: readonly Check[] = [
  unitChanged,
  dateChanged,
];
`;

test('a new check is imported in alphabetical order and runs last', () => {
  expect(withCheck('time-lost', list).checks).toBe(`import type { Check } from './check.ts';
import { dateChanged } from '../pair/date-changed.ts';
import { timeLost } from '../pair/time-lost.ts';
import { unitChanged } from '../pair/unit-changed.ts';

export const checks: readonly Check[] = [
  unitChanged,
  dateChanged,
  timeLost,
];
`);
});

test('its file is named after it and has one example with marks and one without', () => {
  const { check } = withCheck('time-lost', list);
  expect(check).toContain("export const timeLost = defineCheck({\n  id: 'time-lost',");
  expect(check.match(/source: '.*'/g)?.map((example) => example.includes('⟦'))).toEqual([true, false]);
});
