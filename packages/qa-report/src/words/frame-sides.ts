import type { Finding, Report } from '@gegenlesen/bitext';
import { joined, type Row } from '../read/reading.ts';
import type { FrameSide } from './frame.ts';

/** Both sides of a bead with the marks of one of its findings. */
export const rowSides = (row: Row, number: number, { source, target }: Report): readonly FrameSide[] => [
  { label: source.lang, ...joined(row.source, number) },
  { label: target.lang, ...joined(row.target, number) },
];

/** What a finding about a whole document quotes, on each side that it quotes. */
export const documentSides = (finding: Finding, report: Report): readonly FrameSide[] =>
  (['source', 'target'] as const).flatMap((side) => {
    const quoted = finding[side]?.text ?? '';
    if (quoted === '') return [];
    return [{ label: report[side].lang, text: quoted, marks: [{ start: 0, end: quoted.length }] }];
  });
