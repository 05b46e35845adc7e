import { basename, extname } from 'node:path';
import { takesComments } from '@gegenlesen/bitext';
import { commentedFile, correctedFile } from '@gegenlesen/ingest';
import { itsXliff, remarksOn, reviewPage } from '@gegenlesen/qa-report';
import { and, asc, eq, sql } from 'drizzle-orm';
import { type ExportFormat, exportFormats } from '../api/addresses.ts';
import type { StoredDocument } from '../data/documents.ts';
import { actions, documents } from '../data/schema.ts';
import { correctionLines, correctionsIn, type Signed } from '../review/exports/corrections.ts';
import { csvOf } from '../review/exports/csv.ts';
import { decisionsOf } from '../review/exports/decisions.ts';
import { tmxOf } from '../review/exports/tmx.ts';
import { judgedBeads } from '../review/judged-segments.ts';
import { standingOf } from '../review/standing.ts';
import { reviewOf } from './answer-documents.ts';
import type { Desk } from './desk.ts';
import { findDocument } from './find-document.ts';
import { Refusal } from './refusal.ts';

/** A file to download. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** @throws Refusal if the format is not known */
export async function exportOf(desk: Desk, id: string, asked: string): Promise<ExportedFile> {
  const format = exportFormats.find((name) => name === asked);
  if (format === undefined) throw new Refusal(400, { problem: `format: one of ${exportFormats.join(', ')}` });
  const document = await findDocument(desk, id);
  const { name: fileName, type } = fileOf(document.translationPath, format);
  const bytes =
    format === 'original' || format === 'comments'
      ? await translationOf(desk, document, format === 'comments')
      : Buffer.from(await textOf(desk, document, format));
  return { name: fileName, type, bytes };
}

async function textOf(
  desk: Desk,
  document: StoredDocument,
  format: Exclude<ExportFormat, 'original' | 'comments'>,
): Promise<string> {
  const { findings, report } = await reviewOf(desk, document);
  switch (format) {
    case 'tmx':
      return tmxOf(document.pair, findings, judgedBeads(document, findings));
    case 'xliff':
      return itsXliff(report, findings.map(standingOf), judgedBeads(document, findings));
    case 'csv':
      return csvOf(document.pair, findings);
    case 'html':
      return reviewPage(report, findings.map(standingOf));
    case 'decisions':
      return (
        decisionsOf(document.id, findings, await desk.decisions()) +
        correctionLines(document, findings, await editorsOf(desk, document))
      );
  }
}

/**
 * The translation's file with the corrections, and either the states of its units or the findings that are left as comments;
 * every other byte is unchanged.
 */
async function translationOf(desk: Desk, document: StoredDocument, commented: boolean): Promise<Uint8Array> {
  const { machine, pair } = document;
  if (commented && !takesComments(machine.target.format)) {
    throw new Refusal(400, { problem: 'files of this format take no comments' });
  }
  const [row] = await desk.database.tables
    .select({ bytes: documents.translation })
    .from(documents)
    .where(eq(documents.id, document.id));
  if (row === undefined) throw new Refusal(404, { problem: 'there is no such document' });
  const { findings, report } = await reviewOf(desk, document);
  const { edits, states } = correctionsIn(document, findings);
  if (!commented) return correctedFile(row.bytes, machine.target, { edits, states });
  // The places of the findings are those in the text with its edits alone.
  const edited = await correctedFile(row.bytes, machine.target, { edits, states: new Map() });
  return commentedFile(edited, pair.target, remarksOn(report));
}

/** Who edited the sentences last, by index. A sentence without such a note was edited when the document last changed. */
async function editorsOf(desk: Desk, { id, edits }: StoredDocument): Promise<ReadonlyMap<number, Signed>> {
  const { tables } = desk.database;
  const [row] = await tables.select({ at: documents.updatedAt }).from(documents).where(eq(documents.id, id));
  const done = await tables
    .select({ at: actions.at, deed: actions.deed })
    .from(actions)
    .where(and(eq(actions.document, id), sql`not ${actions.undone} and ${actions.deed}->>'kind' = 'edit'`))
    .orderBy(asc(actions.id));
  const times = new Map(done.map(({ at, deed }) => [deed.kind === 'edit' ? deed.segment : null, at]));
  const last = row?.at ?? new Date(0);
  return new Map([...edits].map(([segment, { by }]) => [segment, { name: by, at: times.get(segment) ?? last }]));
}

function fileOf(path: string, format: ExportFormat): Omit<ExportedFile, 'bytes'> {
  const name = basename(path.replaceAll('\\', '/'));
  const stem = name.slice(0, name.length - extname(name).length);
  switch (format) {
    case 'original':
      return { name, type: 'application/octet-stream' };
    case 'comments':
      return { name: `${stem}.commented${extname(name)}`, type: 'application/octet-stream' };
    case 'tmx':
      return { name: `${stem}.tmx`, type: 'application/xml; charset=utf-8' };
    case 'xliff':
      return { name: `${stem}.xlf`, type: 'application/xliff+xml; charset=utf-8' };
    case 'csv':
      return { name: `${stem}.csv`, type: 'text/csv; charset=utf-8' };
    case 'html':
      return { name: `${stem}.html`, type: 'text/html; charset=utf-8' };
    case 'decisions':
      return { name: 'decisions.jsonl', type: 'application/jsonl; charset=utf-8' };
  }
}
