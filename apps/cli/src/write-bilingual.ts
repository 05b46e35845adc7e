import { type FileFacts, lossesOf, type SeenUnit, type WholeFormat, wholeWriter } from '@gegenlesen/ingest';
import { version } from 'gegenlesen';

/** Enough to write at once that a large file takes few calls. */
const enough = 1 << 16;

const tool = { name: 'gegenlesen', version } as const;

/**
 * Writes units as a bilingual file, piece by piece.
 *
 * @returns what the format cannot keep, as one line; null if it keeps everything
 */
export async function writeBilingual(
  format: WholeFormat,
  units: AsyncIterable<SeenUnit>,
  facts: Omit<FileFacts, 'tool'>,
  write: (content: string | Uint8Array) => Promise<unknown>,
): Promise<string | null> {
  const writer = await wholeWriter(format);
  const losses = lossesOf(writer);
  let held = '';
  for await (const piece of writer.write(losses.watch(units), { ...facts, tool })) {
    if (typeof piece === 'string') held += piece;
    else await write(piece);
    if (held.length < enough) continue;
    await write(held);
    held = '';
  }
  if (held !== '') await write(held);
  return losses.summary();
}
