import { phrase, type Says } from '@gegenlesen/bitext';
import { signal } from '@preact/signals';
import type { Phrasebooks } from '../../api/phrasebooks.ts';
import { ask } from './client.ts';
import { language } from './preferences.ts';

const phrasebooks = signal<Phrasebooks | null>(null);

/**
 * Fetches the wording of findings.
 *
 * @throws Refusal if the server refuses
 */
export async function fetchPhrasebooks(): Promise<void> {
  phrasebooks.value = await ask('phrasebooks');
}

/**
 * The message of a finding in the language of the page. A finding of another version may need a sentence that this
 * phrasebook lacks; its English message is shown then.
 */
export function phrased({ says, message }: { readonly says: Says; readonly message: string }): string {
  const phrasebook = phrasebooks.value?.[language.value];
  return phrasebook === undefined || !(says.id in phrasebook.sentences) ? message : phrase(says, phrasebook);
}
