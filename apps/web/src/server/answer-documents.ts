import { randomUUID } from 'node:crypto';
import { proseOf, type SegmentedDocument, translatorFactsOf } from '@gegenlesen/bitext';
import type { BeadRange, BeadView, Piece } from '../api/bead.ts';
import type { DocumentSummary, ReviewDocument, Upload } from '../api/document.ts';
import { lostEditsOf } from '../data/actions.ts';
import { listedDocuments, type StoredDocument } from '../data/documents.ts';
import { documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { type Reviewed, reviewed } from '../review/reviewed.ts';
import { type Desk, isRead, requestOf } from './desk.ts';
import { findDocument } from './find-document.ts';
import { mostTextBytes } from './guard.ts';
import { Refusal } from './refusal.ts';

/** A document with the decisions of its reviewers applied. */
export const reviewOf = async (desk: Desk, document: StoredDocument): Promise<Reviewed> =>
  reviewed(document, requestOf(desk, document), await desk.decisions());

export async function documentList(desk: Desk): Promise<readonly DocumentSummary[]> {
  const rows = await listedDocuments(desk.database.tables);
  const summaries: DocumentSummary[] = [];
  for (const { updatedAt, scoreBefore: _, revision, ...row } of rows) {
    const counts = row.status === 'checked' ? await desk.counts(desk, row.id, revision) : null;
    summaries.push({ ...row, ...(counts ?? nothing), updatedAt: updatedAt.toISOString() });
  }
  return summaries;
}

const nothing = { score: null, words: 0, open: 0, decided: 0, edits: 0 };

export async function documentAnswer(desk: Desk, id: string): Promise<ReviewDocument> {
  const document = await findDocument(desk, id);
  const { findings, score, report } = await reviewOf(desk, document);
  const { pair, name, revision } = document;
  const lost = await lostEditsOf(desk.database.tables, id);
  return {
    id,
    name,
    revision,
    source: sideOf(pair.source),
    target: sideOf(pair.target),
    beadCount: pair.beads.length,
    drifts: driftsOf(pair),
    isRead: isRead(desk, document),
    score,
    findings,
    notices: [...report.notices, ...noticeOfLost(lost)],
  };
}

const noticeOfLost = (count: number): readonly string[] =>
  count === 0 ? [] : [`edits lost, because their sentences are gone from the file: ${count}; the history keeps them`];

const sideOf = ({ lang, format, path }: SegmentedDocument) => ({ lang, format, path });

export async function beadsAnswer(desk: Desk, id: string, { from, to }: BeadRange): Promise<readonly BeadView[]> {
  const { pair, machine } = await findDocument(desk, id);
  const piecesOf = (side: 'source' | 'target', indices: readonly number[]): readonly Piece[] =>
    indices.flatMap((index) => {
      const segment = pair[side].segments[index];
      const before = machine[side].segments[index];
      if (segment === undefined || before === undefined) return [];
      const { kind, block } = segment;
      const facts = translatorFactsOf(segment);
      return [{ segment: index, kind, block, text: proseOf(segment), machine: proseOf(before), ...facts }];
    });
  return pair.beads.slice(from, to).map(({ source, target, confidence, drift }, at) => ({
    index: from + at,
    kind: `${source.length}-${target.length}`,
    source: piecesOf('source', source),
    target: piecesOf('target', target),
    confidence,
    drift: drift ?? null,
  }));
}

/** The drift of every bead. */
export const driftsOf = ({ beads }: StoredDocument['pair']): ReviewDocument['drifts'] =>
  beads.map(({ drift }) => drift ?? null);

/**
 * Adds a pair of texts, and has them checked.
 *
 * @throws Refusal if one of them is too large
 */
export async function takeUpload(desk: Desk, { name, original, translation }: Upload, by: string): Promise<string> {
  const bytes = { original: bytesOf(original), translation: bytesOf(translation) };
  const id = randomUUID();
  await desk.database.tables.transaction(async (inner) => {
    await inner.insert(documents).values({
      id,
      name,
      status: 'waiting',
      originalPath: original.name,
      translationPath: translation.name,
      ...bytes,
      revision: 0,
      updatedAt: new Date(),
      updatedBy: by,
    });
    await tell(inner, { kind: 'list', document: id, revision: 0, by });
  });
  desk.check(id);
  return id;
}

function bytesOf({ name, base64 }: Upload['original']): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length <= mostTextBytes) return bytes;
  throw new Refusal(413, { problem: `${name} is larger than ${mostTextBytes / 1e6} MB; split it into parts` });
}
