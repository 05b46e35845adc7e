import { isDeepStrictEqual } from 'node:util';
import { type Decision, sentencesOf } from '@gegenlesen/bitext';
import { isOnSame } from '@gegenlesen/qa-report';
import { eq } from 'drizzle-orm';
import type { Decide, Decided } from '../api/decide.ts';
import type { FindingState } from '../api/finding.ts';
import type { Tables } from '../data/database.ts';
import { addDecisions } from '../data/decisions.ts';
import type { StoredDocument } from '../data/documents.ts';
import { actions, documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { reviewOf } from './answer-documents.ts';
import type { Desk } from './desk.ts';
import { findDocument } from './find-document.ts';
import { Refusal } from './refusal.ts';

/**
 * Decides on a finding. When this answers, the decision is in the database.
 *
 * @throws Refusal if the document has no such finding, or no reason is given
 */
export async function decide(desk: Desk, id: string, by: string, asked: Decide): Promise<Decided> {
  const document = await findDocument(desk, id);
  const before = (await reviewOf(desk, document)).findings;
  const finding = before.find(({ fingerprint }) => fingerprint === asked.fingerprint);
  if (finding === undefined) throw new Refusal(404, { problem: 'the document no longer has this finding' });
  const decision = decisionOn(finding, document, asked, by);
  const held = await heldBefore(desk, decision);
  await desk.database.tables.transaction(async (inner) => {
    const [number = 0] = await addDecisions(inner, [{ decision, note: filled(asked.note), document: id }]);
    const deed = {
      kind: 'decision',
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      verdict: asked.verdict,
      reason: decision.reason,
      words: decision.words ?? null,
      before: held,
      decision: number,
    } as const;
    await note(inner, document, by, deed);
    // A decision on words may concern any document.
    const isEverywhere = asked.scope === 'words';
    await tell(inner, { kind: 'decision', document: isEverywhere ? null : id, revision: document.revision, by });
  });
  const { findings: after, score } = await reviewOf(desk, document);
  return { changed: differences(before, after), score };
}

function decisionOn(finding: FindingState, document: StoredDocument, asked: Decide, by: string): Decision {
  const reason = filled(asked.reason);
  if (asked.verdict === 'dismissed' && reason === null) {
    throw new Refusal(422, { problem: 'to dismiss a finding, give a reason' });
  }
  const [source, target] = [finding.source?.text || null, finding.target?.text || null];
  const sentences = sentencesOf(finding, document.pair);
  if (asked.scope === 'words' && source === null && target === null) {
    throw new Refusal(422, { problem: 'this finding does not point at any words' });
  }
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    verdict: asked.verdict,
    reason,
    name: by,
    at: new Date().toISOString(),
    source: sentences.source?.text ?? null,
    target: sentences.target?.text ?? null,
    marked: { source: sentences.source?.mark ?? null, target: sentences.target?.mark ?? null },
    confidence: finding.confidence,
    path: document.translationPath,
    ...(asked.scope === 'words' ? { words: { source, target } } : {}),
  };
}

const filled = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

/** The id of the decision that applied so far to the same finding or words. */
async function heldBefore(desk: Desk, decision: Decision): Promise<number | null> {
  const earlier = (await desk.decisions()).findLast((kept) => isOnSame(kept.decision, decision));
  return earlier?.id ?? null;
}

/** Records an action that changes no text. */
export async function note(
  tables: Tables,
  { id, revision }: Pick<StoredDocument, 'id' | 'revision'>,
  by: string,
  deed: (typeof actions.$inferInsert)['deed'],
): Promise<void> {
  const at = new Date();
  await tables.insert(actions).values({ document: id, at, by, deed, revision, undone: false });
  await tables.update(documents).set({ updatedAt: at, updatedBy: by }).where(eq(documents.id, id));
}

/** The findings whose state changed. */
function differences(before: readonly FindingState[], after: readonly FindingState[]): readonly FindingState[] {
  const earlier = new Map(before.map((finding) => [finding.fingerprint, finding]));
  return after.filter((finding) => {
    const { state, decision, note: written } = earlier.get(finding.fingerprint) ?? {};
    return finding.state !== state || finding.note !== written || !isDeepStrictEqual(finding.decision, decision);
  });
}
