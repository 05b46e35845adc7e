import type { Finding, Pair } from '@gegenlesen/bitext';
import type { MeasuredArticle } from './measure/articles.ts';
import type { Checked } from './measure/false-alarms.ts';
import type { PlantedPair } from './measure/planted.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A false alarm, with what was flagged between ⟦ and ⟧. */
export function showAlarm({ id, pair, findings }: Checked): string {
  return [id, ...sides(pair, findings), ...findings.map(line), ''].join('\n');
}

/** A fault that was not seen, with its place between ⟦ and ⟧, and what was found instead. */
export function showMissed({ id, planted, findings }: PlantedPair): string {
  const marks = planted.changes.map(({ start, after }) => ({ start, end: start + after.length }));
  const text = { source: planted.pair.source.text, target: planted.pair.target.text };
  const marked = { ...text, [planted.side]: withMarks(text[planted.side], marks) };
  const changes = planted.changes
    .map(({ before, after }) => `${before || 'nothing'} → ${after || 'nothing'}`)
    .join(', ');
  return [
    `${id}  ${changes}`,
    `  ${planted.pair.source.lang}  ${marked.source}`,
    `  ${planted.pair.target.lang}  ${marked.target}`,
    ...(findings.length === 0 ? ['      nothing found'] : findings.map(line)),
    '',
  ].join('\n');
}

/** What is wrong with the findings on an article: planted faults without one, and those without a planted fault. */
export const showArticle = ({ missed, falseAlarms }: MeasuredArticle): readonly string[] => [
  ...missed.map(({ kind, original, target }) => `missed  ${kind}: ${original} → ${target}`),
  ...falseAlarms.map(
    ({ rule, message, source, target }) =>
      `false alarm  ${rule}: ${message} (${source?.text ?? '–'} : ${target?.text ?? '–'})`,
  ),
];

const line = ({ rule, severity, confidence, message }: Finding): string =>
  `      ${severity} ${rule} (${confidence.toFixed(2)}): ${message}`;

function sides({ source, target }: Pair, findings: readonly Finding[]): readonly string[] {
  return [
    `  ${source.lang}  ${withMarks(
      source.text,
      findings.flatMap((each) => each.source ?? []),
    )}`,
    `  ${target.lang}  ${withMarks(
      target.text,
      findings.flatMap((each) => each.target ?? []),
    )}`,
  ];
}

function withMarks(text: string, marks: readonly Mark[]): string {
  const from = [...marks].sort((a, b) => b.start - a.start);
  return from.reduce(
    (marked, { start, end }) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`,
    text,
  );
}
