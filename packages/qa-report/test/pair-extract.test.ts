import type { Finding } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { extractOf } from '../src/index.ts';
import { placeText } from '../src/read/places.ts';
import { reportOf } from './report-of.ts';

const sides = {
  source: { path: 'en.txt', lang: 'en', lines: ['It takes 40 cars.', 'It never leaves.', 'Dogs are welcome.'] },
  target: { path: 'de.txt', lang: 'de', lines: ['Sie fasst 60 Autos.', 'Sie fährt', '~ nicht ab.'] },
};
const beads = [
  [[0], [0]],
  [[1], [1, 2]],
  [[2], []],
] as const;

interface Case {
  readonly is: string;
  readonly bead: number | null;
  readonly marks: { readonly source?: string; readonly target?: string };
  readonly place: string;
  readonly original: string | null;
}

test.each<Case>([
  {
    is: 'a figure that changed',
    bead: 0,
    marks: { source: '40', target: '60' },
    place: 'de.txt:1:11',
    original: 'en.txt:1:10',
  },
  {
    is: 'a word that the translation lacks: the sentences that lack it',
    bead: 1,
    marks: { source: 'never' },
    place: 'de.txt:3:1',
    original: 'en.txt:3:4',
  },
  {
    is: 'a sentence that it lacks',
    bead: 2,
    marks: { source: 'Dogs are welcome.' },
    place: 'en.txt:5:1',
    original: null,
  },
  { is: 'the whole text', bead: null, marks: {}, place: 'de.txt', original: null },
])('$is', ({ bead, marks, place, original }) => {
  const finding = { rule: 'x', severity: 'major', message: 'x', bead, ...marks } as const;
  const { findings } = extractOf('x', reportOf({ ...sides, beads, findings: [finding] }));
  expect(findings.map((item) => placeText(item.place))).toEqual([place]);
  expect(findings.map((item) => item.original && placeText(item.original))).toEqual([original]);
});

test('a report without lines names only files', () => {
  const finding = { rule: 'x', severity: 'major', message: 'x', bead: 0, target: '60' } as const;
  const report = reportOf({ ...sides, beads, findings: [finding] });
  const { lines, ...target } = report.target;
  expect(lines).toBeDefined();
  expect(extractOf('x', { ...report, target }).findings[0]?.place).toEqual({ path: 'de.txt', region: null });
});

test('findings come in reading order, and so do settled ones', () => {
  const finding = (bead: number, severity: Finding['severity']) => ({
    rule: `${bead}`,
    severity,
    message: severity,
    bead,
  });
  const found = [finding(2, 'minor'), finding(0, 'minor'), finding(1, 'critical'), finding(0, 'major')];
  const settled = found.map((sketch) => ({ ...sketch, by: 'baseline', reason: null, name: null }) as const);
  const extract = extractOf('x', reportOf({ ...sides, beads, findings: found, settled }));
  for (const items of [extract.findings, extract.settled]) {
    expect(items.map((item) => `${item.finding.rule} ${item.finding.severity}`)).toEqual([
      '0 major',
      '0 minor',
      '1 critical',
      '2 minor',
    ]);
  }
});
