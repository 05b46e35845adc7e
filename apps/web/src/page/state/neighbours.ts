import { complain, say } from './announce.ts';
import { ask, messageOf } from './client.ts';
import { words } from './preferences.ts';
import { goTo } from './route.ts';

/** Goes to the next document in the list, or with -1 to the previous one, wrapping around. */
export async function goToDocument(id: string, by: 1 | -1): Promise<void> {
  try {
    const documents = (await ask('documents')).filter(({ status }) => status === 'checked');
    const at = documents.findIndex((document) => document.id === id);
    const next = documents[(at + by + documents.length) % documents.length];
    if (next === undefined || next.id === id) say(words.value.says.noNextDocument);
    else goTo({ view: 'document', id: next.id, finding: null });
  } catch (trouble) {
    complain(messageOf(trouble));
  }
}
