import { phrase, type Says } from '@gegenlesen/bitext';
import { signal } from '@preact/signals';
import type { Phrasebooks } from '../../api/phrasebooks.ts';
import { ask } from './client.ts';
import { language } from './preferences.ts';

const phrasebooks = signal<Phrasebooks | null>(null);

/** Fetches how findings are phrased. @throws Refusal where the server refuses */
export async function fetchPhrasebooks(): Promise<void> {
  phrasebooks.value = await ask('phrasebooks');
}

/** What a finding says in the language of the page. */
export const phrased = ({ says, message }: { readonly says: Says; readonly message: string }): string =>
  phrasebooks.value === null ? message : phrase(says, phrasebooks.value[language.value]);
