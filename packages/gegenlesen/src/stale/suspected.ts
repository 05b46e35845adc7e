import {
  type Anchor,
  type Bead,
  type Finding,
  hasLines,
  proseOf,
  type Report,
  type ReportSide,
  type StaleSentence,
  severities,
} from '@gegenlesen/bitext';

/**
 * What looks out of date, judged only by the texts: sentences without a counterpart, sentences that say something else,
 * and figures that differ, if the checks rate them major or worse. Findings about words and clauses are left out.
 */
export function suspectedIn(report: Report): readonly StaleSentence[] {
  const { findings, beads, source, target } = report;
  return beads.flatMap((bead, at): StaleSentence[] => {
    const signs = findings.filter((finding) => finding.bead === at && isSign(finding, bead));
    if (signs.length === 0) return [];
    const before = beads.slice(0, at).findLast((other) => other.target.length > 0);
    const place = target.segments[bead.target[0] ?? before?.target.at(-1) ?? -1];
    return [
      {
        kind: bead.target.length === 0 ? 'added' : bead.source.length === 0 ? 'removed' : 'changed',
        before: null,
        now: proseAt(source, bead.source),
        translation: proseAt(target, bead.target),
        words: [],
        source: anchorOf(source, bead.source),
        target: anchorOf(target, bead.target),
        line: place === undefined ? null : lineOf(target, place.start),
        confidence: Math.max(...signs.map(({ confidence }) => confidence)),
        message: [...new Set(signs.map(({ message }) => message))].join('; '),
      },
    ];
  });
}

const isMajor = ({ severity }: Finding): boolean => severities.indexOf(severity) >= severities.indexOf('major');

function isSign(finding: Finding, { source, target }: Bead): boolean {
  const { group, category } = finding;
  const isAlone = source.length === 0 || target.length === 0;
  const isOtherText = group === 'coverage' && category === 'accuracy/mistranslation';
  return isMajor(finding) && (isAlone ? group === 'coverage' : group === 'number' || isOtherText);
}

const proseAt = ({ segments }: ReportSide, at: readonly number[]): string | null =>
  at.length === 0
    ? null
    : at
        .flatMap((i) => segments[i] ?? [])
        .map(proseOf)
        .join(' ');

function anchorOf({ format, segments }: ReportSide, at: readonly number[]): Anchor | null {
  const [first, last] = [segments[at[0] ?? -1], segments[at.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return null;
  const texts = at.flatMap((i) => segments[i] ?? []).map((one) => (hasLines(format) ? one.text : proseOf(one)));
  return { start: first.start, end: last.end, text: texts.join(' ') };
}

const lineOf = ({ lines = [] }: ReportSide, offset: number): number | null => {
  const line = lines.findLastIndex((start) => start <= offset);
  return line < 0 ? null : line + 1;
};
