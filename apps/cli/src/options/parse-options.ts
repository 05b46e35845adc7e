import { InputError } from '@gegenlesen/bitext';
import type { z } from 'zod';

/** @throws InputError that names the option, its value and what it could be */
export function parseOptions<T>(schema: z.ZodType<T>, options: unknown): T {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(optionName(String(issue?.path[0])), issue?.message ?? 'is wrong');
}

/** `minScore` is `--min-score`. */
const optionName = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
