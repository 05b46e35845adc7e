import type { Rule } from '@gegenlesen/bitext';
import { extractOf, type ListFormat, type PairExtract } from '../src/index.ts';
import { openList } from '../src/render/report/formats.ts';
import { listOf } from '../src/render/report/list/list-renderer.ts';
import { reportOf } from './report-of.ts';
import { clean, harbour, hostile, tangled } from './reports.ts';

/** A pair whose findings are nearly all settled. */
const ferry = reportOf({
  source: {
    path: 'ferry/en.txt',
    lang: 'en',
    lines: ['The ferry takes 40 cars.', 'It leaves at noon.', 'It has 3 decks.', 'Dogs are welcome.'],
  },
  target: {
    path: 'ferry/de.txt',
    lang: 'de',
    lines: ['Die Fähre fasst 60 Autos.', 'Sie legt um elf ab.', 'Sie hat vier Decks.', 'Hunde sind willkommen, 100 %.'],
  },
  beads: [
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
    [[3], [3]],
  ],
  findings: [
    {
      rule: 'number-added',
      severity: 'minor',
      message: 'Found `100 %` in the translation, which the original does not say',
      bead: 3,
      target: '100 %',
    },
  ],
  settled: [
    {
      by: 'baseline',
      reason: null,
      name: null,
      rule: 'number-changed',
      severity: 'critical',
      message: 'Expected `40` in the translation, found `60`',
      bead: 0,
      source: '40',
      target: '60',
    },
    {
      by: 'decision',
      reason: 'the timetable changed',
      name: 'Ina Vogt',
      rule: 'time-changed',
      severity: 'critical',
      message: 'Expected `noon` in the translation, found `elf`',
      bead: 1,
      source: 'noon',
      target: 'elf',
    },
    {
      by: 'comment',
      reason: 'one deck was added',
      name: null,
      rule: 'number-changed',
      severity: 'critical',
      message: 'Expected `3` in the translation, found `vier`',
      bead: 2,
      source: '3',
      target: 'vier',
    },
  ],
});

/** A batch with something of everything. */
export const batch: readonly PairExtract[] = [
  extractOf('bridge', clean, (path) => `texts/${path}`),
  { name: 'broken', status: 'failed', path: 'texts/broken.de.txt', problem: 'is binary' },
  extractOf('ferry', ferry, (path) => `texts/${path}`),
  extractOf('harbour', harbour),
  {
    name: 'lonely',
    status: 'unpaired',
    path: 'texts/lonely.en.md',
    problem: 'there is no translation or original beside it',
  },
];

/** A batch with texts that try to run as code. */
export const attack: readonly PairExtract[] = [
  extractOf('hostile </testsuite> | @someone', hostile),
  extractOf('=cmd', tangled),
  { name: '::error::', status: 'failed', path: 'a,b:c%\n]]>\u0007.txt', problem: '<b>::warning::</b>\r\n\ud800' },
];

const rules: readonly Rule[] = [
  {
    id: 'number-changed',
    group: 'number',
    category: 'accuracy/mistranslation',
    severity: 'critical',
    summary: 'A figure of the original became another one.',
    details: 'Figures are read by value: `12,500` and `12.500` are the same.',
    messages: {},
    examples: [],
  },
  {
    id: 'omitted',
    group: 'coverage',
    category: 'accuracy/omission',
    severity: 'major',
    summary: 'A sentence of the original is missing in the translation.',
    details: 'A clause counts as well.',
    messages: {},
    examples: [],
  },
];

/** Pairs in a format, as the text of a file. */
export const written = (format: ListFormat, pairs: readonly PairExtract[], options = {}): string =>
  listOf(openList(format, { version: '0.1.0', rules, ...options }), pairs);
