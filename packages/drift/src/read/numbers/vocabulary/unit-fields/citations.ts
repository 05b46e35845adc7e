import type { UnitRow } from './unit-row.ts';

/** The parts of a section or article of a law, which passes/citations.ts reads: they have no names as units. */
export const citations: readonly UnitRow[] = [
  ['subsection', 'citation', 1, '', '', ''],
  ['sentence', 'citation', 1, '', '', ''],
  ['number', 'citation', 1, '', '', ''],
  ['letter', 'citation', 1, '', '', ''],
];
