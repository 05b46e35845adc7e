import { Limits, UnitState } from '@gegenlesen/bitext';
import { z } from 'zod';
import { jsonOf } from '../parsed.ts';
import { type LineReader, unitOfTexts } from './units-of-lines.ts';

/** Other fields belong to whoever wrote them, so those that are wrong count as absent. */
const JsonPair = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  source: z.string(),
  target: z.string(),
  state: UnitState.optional().catch(undefined),
  note: z.string().optional().catch(undefined),
  limits: Limits.optional().catch(undefined),
});

const remedy = 'write `{"id": "1", "source": "…", "target": "…"}`';

/** Reads a line of JSON. Without an `id` a pair is named by its line number; ids may repeat. */
export const readJsonLine: LineReader = (text, number) => {
  const json = jsonOf(text);
  if (json === undefined) return { problem: 'is not valid JSON', remedy };
  const parsed = JsonPair.safeParse(json);
  if (parsed.success) {
    const { id, source, target, state, note, limits } = parsed.data;
    return unitOfTexts(String(id ?? number), source, target, {
      ...(state === undefined ? {} : { state }),
      ...(note === undefined ? {} : { note }),
      ...(limits === undefined ? {} : { limits }),
    });
  }
  const key = parsed.error.issues[0]?.path.join('.') ?? '';
  return { problem: key === '' ? 'is not a JSON object' : `\`${key}\` is missing or not a text`, remedy };
};
