import { expect, test } from 'vitest';
import { propose } from '../../decide/calibrate/propose.ts';
import { renderCalibration } from './render-calibration.ts';

const rules = [
  { id: 'name-missing', severity: 'major' },
  { id: 'style-note', severity: 'neutral' },
] as const;

const times = (count: number, rule: string, isRight: boolean) =>
  Array.from({ length: count }, () => ({ rule, isRight, confidence: null }));

const judged = [
  ...times(1, 'name-missing', true),
  ...times(11, 'name-missing', false),
  ...times(2, 'style-note', true),
];

test('the text shows how often a rule was right, and what to configure', () => {
  const proposals = propose(judged, rules, {});
  expect(
    renderCalibration(proposals, 'text'),
  ).toBe(`rule          confirmed  dismissed  precision  95 %           proposal
name-missing  1          11         8 %        1 % to 35 %    major to minor: mostly dismissed
style-note    2          0          100 %      34 % to 100 %  too few decisions: fewer than 10

In the configuration, which \`--write\` does:
{
  "rules": {
    "name-missing": "minor"
  }
}
`);
  expect(JSON.parse(renderCalibration(proposals, 'json'))).toMatchObject({
    leastDecisions: 10,
    rules: [{ rule: 'name-missing', confirmed: 1, dismissed: 11, kind: 'lower', now: { severity: 'major' } }, {}],
    config: { rules: { 'name-missing': 'minor' } },
  });
});
