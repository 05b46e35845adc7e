import { z } from 'zod';
import { formatNames } from './format-table.ts';

// Apart from the table, so that the review page asks the table without loading zod.
export const Format = z.enum(formatNames);
export type Format = z.infer<typeof Format>;
