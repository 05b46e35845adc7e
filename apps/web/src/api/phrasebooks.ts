import { Phrasebook } from '@gegenlesen/bitext';
import { z } from 'zod';

/** The wording of findings in each language of the page. */
export const Phrasebooks = z.object({ en: Phrasebook, de: Phrasebook }).readonly();
export type Phrasebooks = z.infer<typeof Phrasebooks>;
