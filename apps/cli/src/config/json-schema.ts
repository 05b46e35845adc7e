import { z } from 'zod';
import { Config } from './schema.ts';

/** The JSON Schema of a configuration, for editors, in draft 7, which all of them support. */
export const configSchema = (): string =>
  `${JSON.stringify({ title: 'Configuration of gegenlesen', ...z.toJSONSchema(Config, { target: 'draft-7', io: 'input', reused: 'ref' }) }, null, 2)}\n`;
