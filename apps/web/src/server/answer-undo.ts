import { isDeepStrictEqual } from 'node:util';
import { isOnSame } from '@gegenlesen/qa-report';
import { eq } from 'drizzle-orm';
import type { HistoryEntry, Undone } from '../api/edit.ts';
import { type Action, historyOf, lastActionOf } from '../data/actions.ts';
import { addDecisions } from '../data/decisions.ts';
import { actions } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { unchecked } from '../review/change-beads.ts';
import type { Deed } from '../review/deed.ts';
import { beadsPlan } from './answer-beads.ts';
import { note } from './answer-decisions.ts';
import type { Desk } from './desk.ts';
import { changed, editOf, textOf } from './edit-sentence.ts';
import { findDocument } from './find-document.ts';
import { Refusal } from './refusal.ts';

/**
 * Undoes the last thing that a user did in a document, in this session or an earlier one.
 *
 * @throws Refusal if others have changed the same thing since
 */
export async function undo(desk: Desk, id: string, by: string): Promise<Undone> {
  const document = await findDocument(desk, id);
  const last = await lastActionOf(desk.database.tables, id, by);
  if (last === null) return { revision: document.revision, undone: null };
  switch (last.deed.kind) {
    case 'edit':
      return { revision: await undoEdit(desk, id, by, last.id, last.deed), undone: 'edit' };
    case 'beads':
      return { revision: await undoBeads(desk, id, by, last.id, last.deed), undone: 'beads' };
    case 'decision':
      await undoDecision(desk, id, by, last.id, last.deed);
      return { revision: document.revision, undone: 'decision' };
    default:
      return { revision: document.revision, undone: null };
  }
}

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

const changedSince = (): Refusal =>
  new Refusal(409, { problem: 'somebody else has changed this in the meantime; nothing was undone' });

async function undoEdit(desk: Desk, id: string, by: string, of: number, deed: Of<'edit'>): Promise<number> {
  const { segment } = deed;
  if (segment === null) throw changedSince();
  const { revision } = await changed(desk, id, by, async (document) => {
    if (textOf(document, segment) !== deed.after) throw changedSince();
    const change = await editOf(desk, document, segment, deed.before);
    return { ...change, deed: { kind: 'undo', of, what: 'edit' }, undoes: of };
  });
  return revision;
}

async function undoBeads(desk: Desk, id: string, by: string, of: number, deed: Of<'beads'>): Promise<number> {
  const { revision } = await changed(desk, id, by, async (document) => {
    const there = document.pair.beads.slice(deed.at, deed.at + deed.after.length).map(unchecked);
    if (!isDeepStrictEqual(there, deed.after)) throw changedSince();
    const change = await beadsPlan(desk, document, { at: deed.at, before: deed.after, after: deed.before });
    return { ...change, deed: { kind: 'undo', of, what: 'beads' }, undoes: of };
  });
  return revision;
}

/** Restores the decision that applied before; if there was none, the finding is open. */
async function undoDecision(desk: Desk, id: string, by: string, of: number, deed: Of<'decision'>): Promise<void> {
  const known = await desk.decisions();
  const made = known.find((kept) => kept.id === deed.decision);
  const before = known.find((kept) => kept.id === deed.before);
  if (made === undefined) throw changedSince();
  const held = known.findLast(({ decision }) => isOnSame(decision, made.decision));
  if (held !== made) throw changedSince();
  const again = before?.decision ?? { ...made.decision, verdict: 'open' as const, reason: null };
  const document = await findDocument(desk, id);
  await desk.database.tables.transaction(async (inner) => {
    await addDecisions(inner, [
      { decision: { ...again, name: by, at: new Date().toISOString() }, note: before?.note ?? null, document: id },
    ]);
    await inner.update(actions).set({ undone: true }).where(eq(actions.id, of));
    await note(inner, document, by, { kind: 'undo', of, what: 'decision' });
    await tell(inner, { kind: 'undo', document: deed.words === null ? id : null, revision: document.revision, by });
  });
}

export async function historyAnswer(desk: Desk, id: string): Promise<readonly HistoryEntry[]> {
  await findDocument(desk, id);
  return (await historyOf(desk.database.tables, id)).map(entryOf);
}

function entryOf({ id, at, by, deed, undone }: Action): HistoryEntry {
  const edit = deed.kind === 'edit' ? deed : null;
  const text = deed.kind === 'lost' ? deed : edit;
  const decision = deed.kind === 'decision' ? deed : null;
  return {
    id,
    at: at.toISOString(),
    by,
    kind: deed.kind,
    undone,
    segment: edit?.segment ?? null,
    before: text?.before ?? null,
    after: text?.after ?? null,
    rule: decision?.rule ?? null,
    verdict: decision?.verdict ?? null,
    reason: decision?.reason ?? null,
  };
}
