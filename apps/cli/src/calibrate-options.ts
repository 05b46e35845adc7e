import { z } from 'zod';
import { calibrationFormats } from './formats.ts';
import { oneOf } from './one-of.ts';

/** `calibrate [FILE...]` */
export const CalibrateOptions = z.object({
  review: z.boolean().default(false),
  write: z.boolean().default(false),
  config: z.string().optional(),
  format: oneOf(calibrationFormats).default('text'),
});
export type CalibrateOptions = z.infer<typeof CalibrateOptions>;
