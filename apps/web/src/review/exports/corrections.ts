import { type Correction, isBilingual, proseOf, type ReviewState } from '@gegenlesen/bitext';
import type { Corrections } from '@gegenlesen/ingest';
import type { FindingState } from '../../api/finding.ts';
import { type StoredDocument, textsOf } from '../../data/documents.ts';
import { sentencesAt } from '../first-finding.ts';
import { isCorrected, judgedSegments } from '../judged-segments.ts';

/** Who changed or judged a sentence last, and when. */
export interface Signed {
  readonly name: string;
  readonly at: Date;
}

/**
 * The corrections of a document as lines of `decisions.jsonl`, in the order of the translation. In a bilingual file, there
 * is also a line for each sentence that people judged without changing it.
 *
 * @param edited who corrected the sentences, by index
 */
export function correctionLines(
  document: StoredDocument,
  findings: readonly FindingState[],
  edited: ReadonlyMap<number, Signed>,
): string {
  const { machine, edits, pair, translationPath } = document;
  const judged = judgedSegments(document, findings);
  const beadOf = new Map(pair.beads.flatMap(({ target }, bead) => target.map((segment) => [segment, bead] as const)));
  return machine.target.segments
    .flatMap((segment, index): Correction[] => {
      const edit = edits.get(index);
      const target = proseOf(segment);
      const state = judged.get(index);
      const bead = beadOf.get(index) ?? null;
      const isJudged = state !== undefined && isBilingual(machine.target.format);
      const signed = isCorrected(edit) ? edited.get(index) : signedIn(findings, bead);
      if ((!isCorrected(edit) && !isJudged) || signed === undefined) return [];
      return [
        {
          path: translationPath,
          target,
          corrected: edit?.text ?? target,
          source: sentencesAt(bead, pair).source,
          ...(segment.key === undefined ? {} : { key: segment.key }),
          sha256: machine.target.sha256,
          start: segment.start,
          ...(state === undefined ? {} : { state }),
          name: signed.name,
          at: signed.at.toISOString(),
        },
      ];
    })
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

/** The last decision on a finding of a bead. */
function signedIn(findings: readonly FindingState[], bead: number | null): Signed | undefined {
  const decisions = findings.flatMap((finding) =>
    finding.bead === bead && finding.decision !== null ? [finding.decision] : [],
  );
  const [last] = decisions.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return last === undefined ? undefined : { name: last.name, at: new Date(last.at) };
}

/** What people made of a document, for its file. */
export function correctionsIn(document: StoredDocument, findings: readonly FindingState[]): Corrections {
  const { segments } = document.machine.target;
  const states = [...judgedSegments(document, findings)].flatMap(([index, state]): [string, ReviewState][] => {
    const key = segments[index]?.key;
    return key === undefined ? [] : [[key, state]];
  });
  return { edits: textsOf(document.edits), states: new Map(states) };
}
