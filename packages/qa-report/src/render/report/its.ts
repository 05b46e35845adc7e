import { type Report, type ReviewState, type Settled, type Span, sentencesOf } from '@gegenlesen/bitext';
import { element, xmlDeclaration, xmlText } from '../../words/escape/xml.ts';
import { defineRenderer } from '../renderer.ts';
import type { Standing } from './html/standing.ts';
import { commentOf, issueOf } from './its/issue.ts';
import { disjoint, type MarkedWords, markedText } from './its/marked-side.ts';

const namespaces = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:its': 'http://www.w3.org/2005/11/its',
  'its:version': '2.0',
};

type Texts = Pick<Report, 'source' | 'target' | 'beads'>;

/** XLIFF 2.1 with all pairs of sentences and the findings in them. */
export const its = defineRenderer({
  name: 'its',
  endings: ['.xlf', '.xliff'],
  render: (report) => itsXliff(report, [...report.findings.map(openOne), ...report.settled.map(settledOne)]),
});

const openOne = (finding: Standing['finding']): Standing => ({
  finding,
  state: 'open',
  reason: null,
  note: null,
  name: null,
  at: null,
});

const settledOne = ({ finding, by, reason, name }: Settled): Standing => ({
  ...openOne(finding),
  state: by === 'decision' ? 'dismissed' : 'settled',
  reason,
  name,
});

/**
 * XLIFF 2.1 with findings as localization quality issues of ITS 2.0 (W3C, 2013). Each bead is a unit. Its issues stand off,
 * each with the words that it is about: in the translation, or in the original if the translation lacks them. Findings on
 * the documents as a whole are notes.
 *
 * @param judged what people said about the beads, by index; all others are `translated`, since nobody may have read them
 */
export function itsXliff(
  { source, target, beads }: Texts,
  standings: readonly Standing[],
  judged: ReadonlyMap<number, ReviewState> = new Map(),
): string {
  const byBead = new Map<number | null, Standing[]>();
  for (const standing of standings) {
    const { bead } = standing.finding;
    byBead.set(bead, [...(byBead.get(bead) ?? []), standing]);
  }
  const units = beads.flatMap((_, bead) =>
    unitOf(bead, byBead.get(bead) ?? [], { source, target, beads }, judged.get(bead) === 'reviewed'),
  );
  const notes = (byBead.get(null) ?? []).flatMap((standing, at) => [
    `<note id="n${at + 1}" category="${xmlText(standing.finding.severity)}">${xmlText(commentOf(standing))}</note>`,
  ]);
  const file = element('file', { id: 'f1', original: target.path }, [
    ...(notes.length === 0 ? [] : element('notes', {}, notes)),
    ...units,
  ]);
  const languages = { srcLang: source.lang, trgLang: target.lang };
  const lines = element('xliff', { ...namespaces, version: '2.1', ...languages }, file);
  return `${[xmlDeclaration, ...lines].join('\n')}\n`;
}

function unitOf(bead: number, standings: readonly Standing[], texts: Texts, isReviewed: boolean): readonly string[] {
  const plain = sentencesOf({ bead, source: null, target: null }, texts);
  const [original, translation] = [plain.source?.text ?? '', plain.target?.text ?? ''];
  const marks = { source: [] as MarkedWords[], target: [] as MarkedWords[] };
  for (const standing of standings) {
    const { source, target } = sentencesOf(standing.finding, texts);
    const inTarget = target?.mark ?? null;
    const inSource = source?.mark ?? null;
    if (isFilled(inTarget)) marks.target.push({ ...inTarget, standings: [standing] });
    else if (isFilled(inSource)) marks.source.push({ ...inSource, standings: [standing] });
    else if (translation !== '') marks.target.push({ start: 0, end: translation.length, standings: [standing] });
    else marks.source.push({ start: 0, end: original.length, standings: [standing] });
  }
  const [inSource, inTarget] = [disjoint(marks.source), disjoint(marks.target)];
  const numbered = [...inSource, ...inTarget].map((mark, at) => ({
    mark,
    reference: { id: `m${at + 1}`, issues: `lqi${bead + 1}_${at + 1}` },
  }));
  const references = numbered.map(({ reference }) => reference);
  const state = translation === '' ? 'initial' : isReviewed ? 'reviewed' : 'translated';
  return element('unit', { id: `u${bead + 1}` }, [
    ...numbered.flatMap(({ mark, reference }) =>
      element('its:locQualityIssues', { 'xml:id': reference.issues }, mark.standings.flatMap(issueOf)),
    ),
    ...element('segment', { state }, [
      `<source>${markedText(original, inSource, references)}</source>`,
      ...(translation === ''
        ? []
        : [`<target>${markedText(translation, inTarget, references.slice(inSource.length))}</target>`]),
    ]),
  ]);
}

const isFilled = (mark: Span | null): mark is Span => mark !== null && mark.end > mark.start;
