import { z } from 'zod';
import { jsonOf } from '../parsed.ts';
import type { LineReader } from './text-pair.ts';

const JsonPair = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  source: z.string(),
  target: z.string(),
});

const remedy = 'write `{"id": "1", "source": "…", "target": "…"}`';

/** Reads a line of JSON. Without an `id` a pair is named by its line number; ids may repeat. */
export const readJsonLine: LineReader = (text, number) => {
  const json = jsonOf(text);
  if (json === undefined) return { problem: 'is not valid JSON', remedy };
  const parsed = JsonPair.safeParse(json);
  if (parsed.success) {
    const { id, source, target } = parsed.data;
    return { id: String(id ?? number), source, target, string: { menu: [] } };
  }
  const key = parsed.error.issues[0]?.path.join('.') ?? '';
  return { problem: key === '' ? 'is not a JSON object' : `\`${key}\` is missing or not a text`, remedy };
};
