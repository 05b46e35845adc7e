import type { StoredDocument } from '../data/documents.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal where there is no such document, or it is not checked yet */
export async function findDocument(desk: Desk, id: string): Promise<StoredDocument> {
  const document = await desk.document(id);
  if (document === null) throw new Refusal(404, { problem: 'there is no such document, or it is not checked yet' });
  return document;
}
