import { type Bead, type Finding, InputError, proseOf } from '@gegenlesen/bitext';
import { editedDocument } from '@gegenlesen/ingest';
import type { AlignedPair, Drift } from 'gegenlesen';
import type { Conflict, Edit, Edited } from '../api/edit.ts';
import { textAt } from '../data/actions.ts';
import { type Change, changeDocument } from '../data/change-document.ts';
import { type StoredDocument, textsOf } from '../data/documents.ts';
import { checkBeads, movedFindings, withRechecked } from '../review/check-beads.ts';
import { driftsOf, reviewOf } from './answer-documents.ts';
import { type Desk, requestOf } from './desk.ts';
import { findDocument } from './find-document.ts';
import { ConflictRefusal, Refusal } from './refusal.ts';

/** A sentence without line ends, which would break it apart in the file. */
export const oneLine = (text: string): string => text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').trim();

/** Changes a sentence, and answers with the findings and score of the document. */
export async function editAnswer(desk: Desk, id: string, by: string, edit: Edit): Promise<Edited> {
  const document = await editSentence(desk, id, by, edit);
  const { findings, score } = await reviewOf(desk, document);
  const { revision, pair } = document;
  return { revision, bead: beadOf(pair.beads, edit.segment), drifts: driftsOf(pair), findings, score };
}

/**
 * Changes a sentence of the translation for everybody.
 *
 * @throws ConflictRefusal if it was changed after the user saw it, even by the same user in another window
 */
async function editSentence(desk: Desk, id: string, by: string, edit: Edit): Promise<StoredDocument> {
  const text = oneLine(edit.text);
  return changed(desk, id, by, async (document) => {
    const there = document.edits.get(edit.segment);
    if (there !== undefined && there.revision > edit.revision && there.text !== text) {
      const base = await textAt(desk.database.tables, id, edit.segment, edit.revision);
      throw new ConflictRefusal({
        theirs: there.text,
        yours: text,
        base: base ?? there.machine,
        by: there.by,
        revision: document.revision,
      } satisfies Conflict);
    }
    const before = textOf(document, edit.segment);
    const change = await editOf(desk, document, edit.segment, text);
    const bead = beadOf(document.pair.beads, edit.segment);
    const mended = gone(findingsAt(document.findings, bead), findingsAt(change.findings, bead)).map(
      ({ rule, fingerprint, confidence }) => ({ rule, fingerprint, confidence }),
    );
    const settles = mended.map(({ rule }) => rule);
    return { ...change, deed: { kind: 'edit', segment: edit.segment, before, after: text, settles, mended } };
  });
}

const findingsAt = (findings: readonly Finding[], bead: number | null): readonly Finding[] =>
  findings.filter((finding) => finding.bead === bead && bead !== null);

/**
 * The findings of a bead that an edit settled. A later one of the same rule counts as the same, preferably one on the
 * same words.
 */
function gone(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const left = [...after];
  const take = (finding: Finding, isSame: (other: Finding) => boolean): boolean => {
    const at = left.findIndex((other) => other.rule === finding.rule && isSame(other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  return before
    .filter((finding) => !take(finding, ({ source }) => source?.text === finding.source?.text))
    .filter((finding) => !take(finding, () => true));
}

/**
 * Plans a change of a document and makes it; plans it again if another change came first.
 *
 * @returns the changed document
 */
export async function changed(
  desk: Desk,
  id: string,
  by: string,
  plan: (document: StoredDocument) => Promise<Change>,
): Promise<StoredDocument> {
  for (let tries = 1; ; tries += 1) {
    const document = await findDocument(desk, id);
    const change = await plan(document);
    const context = { document: id, revision: document.revision, by, at: new Date() };
    if (await changeDocument(desk.database, change, context)) {
      desk.recheck(id);
      return findDocument(desk, id);
    }
    if (tries === 10) throw new Refusal(409, { problem: 'others are changing this document; try again' });
  }
}

/** The present text of a translated sentence. */
export function textOf({ pair }: StoredDocument, segment: number): string {
  const found = pair.target.segments[segment];
  if (found === undefined) throw new Refusal(404, { problem: 'the translation has no such sentence' });
  return proseOf(found);
}

/** The change that gives a sentence a new text, with the new findings. */
export async function editOf(
  desk: Desk,
  document: StoredDocument,
  segment: number,
  text: string,
): Promise<Omit<Change, 'deed'>> {
  const pair = withTexts(document, [{ segment, text }]);
  const at = beadOf(document.pair.beads, segment);
  const drift = await foundAfter(desk, document, pair, at);
  const machineSegment = document.machine.target.segments[segment];
  const machine = machineSegment === undefined ? '' : proseOf(machineSegment);
  return { ...drift, edit: { segment, text, machine } };
}

/** The findings of a document after a sentence of a bead has changed. */
async function foundAfter(
  desk: Desk,
  document: StoredDocument,
  pair: AlignedPair,
  bead: number | null,
): Promise<Drift> {
  const moved = movedFindings(document.findings, document.pair.target, pair.target);
  if (bead === null) return { findings: moved, beads: pair.beads };
  const range = { from: bead, to: bead + 1 };
  const { findings, beads } = await checkBeads(pair, range, requestOf(desk, document), desk.knowledge);
  return { findings: withRechecked(moved, findings, range), beads };
}

/**
 * The pair with new texts for some sentences of the translation.
 *
 * @throws Refusal if the encoding of the file lacks a character
 */
export function withTexts(
  document: StoredDocument,
  texts: readonly { readonly segment: number; readonly text: string }[],
): AlignedPair {
  for (const { segment } of texts) textOf(document, segment);
  const all = new Map([...textsOf(document.edits), ...texts.map(({ segment, text }) => [segment, text] as const)]);
  try {
    return { ...document.pair, target: editedDocument(document.machine.target, all).document };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Refusal(422, { problem: error.message });
  }
}

/** The bead of a translated sentence. */
function beadOf(beads: readonly Bead[], segment: number): number | null {
  const at = beads.findIndex(({ target }) => target.includes(segment));
  return at < 0 ? null : at;
}
