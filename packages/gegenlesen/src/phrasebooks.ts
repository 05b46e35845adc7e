import { type Phrasebook, phrasebookOf } from '@gegenlesen/bitext';
import { rules } from './rules.ts';

/** The messages of findings in each language. To add a language, write its phrasebook in a new file and list it here. */
export const phrasebooks = {
  en: phrasebookOf(rules, 'en'),
  de: phrasebookOf(rules, 'de'),
} satisfies Readonly<Record<string, Phrasebook>>;
