import { Phrasebook } from '@gegenlesen/bitext';
import { z } from 'zod';

/** How each language of the page says what findings say. */
export const Phrasebooks = z.object({ en: Phrasebook, de: Phrasebook }).readonly();
export type Phrasebooks = z.infer<typeof Phrasebooks>;
