import { type ByTongue, type Phrasebook, phrasebookOf } from '@gegenlesen/bitext';
import { rules } from './rules.ts';

/** How each language says what findings say. A further language is a file of its own beside this one, and its line here. */
export const phrasebooks: ByTongue<Phrasebook> = { en: phrasebookOf(rules, 'en'), de: phrasebookOf(rules, 'de') };
