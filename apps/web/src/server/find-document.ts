import type { StoredDocument } from '../data/documents.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** The form of ids. Nothing else is looked up, since the database refuses some strings. */
const identifier = /^[\da-f-]{36}$/;

/** @throws Refusal if there is no such document, or it is not checked yet */
export async function findDocument(desk: Desk, id: string): Promise<StoredDocument> {
  const document = identifier.test(id) ? await desk.document(id) : null;
  if (document === null) throw new Refusal(404, { problem: 'there is no such document, or it is not checked yet' });
  return document;
}
