import { basename, extname } from 'node:path';
import { editedDocument, writeBack } from '@gegenlesen/ingest';
import { reviewPage } from '@gegenlesen/qa-report';
import { eq } from 'drizzle-orm';
import { type ExportFormat, exportFormats } from '../api/addresses.ts';
import { type StoredDocument, textsOf } from '../data/documents.ts';
import { documents } from '../data/schema.ts';
import { csvOf } from '../review/exports/csv.ts';
import { decisionsOf } from '../review/exports/decisions.ts';
import { tmxOf } from '../review/exports/tmx.ts';
import { xliffOf } from '../review/exports/xliff.ts';
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
    format === 'original' ? await translationOf(desk, document) : Buffer.from(await textOf(desk, document, format));
  return { name: fileName, type, bytes };
}

async function textOf(
  desk: Desk,
  document: StoredDocument,
  format: Exclude<ExportFormat, 'original'>,
): Promise<string> {
  const { findings, report } = await reviewOf(desk, document);
  switch (format) {
    case 'tmx':
      return tmxOf(document.pair, findings);
    case 'xliff':
      return xliffOf(document.pair, findings);
    case 'csv':
      return csvOf(document.pair, findings);
    case 'html':
      return reviewPage(report, findings.map(standingOf));
    case 'decisions':
      return decisionsOf(document.id, findings, await desk.decisions());
  }
}

/** The translation's file with the edits in it; every other byte is unchanged. */
async function translationOf(desk: Desk, { id, machine, edits }: StoredDocument): Promise<Uint8Array> {
  const [row] = await desk.database.tables
    .select({ bytes: documents.translation })
    .from(documents)
    .where(eq(documents.id, id));
  if (row === undefined) throw new Refusal(404, { problem: 'there is no such document' });
  return writeBack(row.bytes, machine.target, editedDocument(machine.target, textsOf(edits)).replacements);
}

function fileOf(path: string, format: ExportFormat): Omit<ExportedFile, 'bytes'> {
  const name = basename(path.replaceAll('\\', '/'));
  const stem = name.slice(0, name.length - extname(name).length);
  switch (format) {
    case 'original':
      return { name, type: 'application/octet-stream' };
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
