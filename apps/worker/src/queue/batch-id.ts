import { createHash } from 'node:crypto';
import { InputError } from '@gegenlesen/bitext';
import { version } from 'gegenlesen';

/** Hexadecimal digits of an id: 128 bits, so that no two batches ever share one. */
const digits = 32;

/** The fewest characters of an id that are shown. */
const fewest = 8;

/**
 * The id of a batch. A batch that is started again has the same one, and so goes on where it stopped. It begins with a letter,
 * because BullMQ refuses whole numbers as ids.
 *
 * @param place what is checked, as an absolute path
 * @param out the folder of the reports, as an absolute path
 */
export function batchIdOf(place: string, out: string): string {
  const facts = JSON.stringify([version, place, out]);
  return `b${createHash('sha256').update(facts).digest('hex').slice(0, digits)}`;
}

/** The shortest prefix of an id that no other id has, at least eight characters, as git abbreviates a commit. */
export function shortIdOf(id: string, ids: readonly string[]): string {
  const others = ids.filter((other) => other !== id);
  let length = fewest;
  while (length < id.length && others.some((other) => other.startsWith(id.slice(0, length)))) length += 1;
  return id.slice(0, length);
}

/**
 * The id with a given prefix.
 *
 * @throws InputError if no id has this prefix, or several do
 */
export function idMeantBy(asked: string, ids: readonly string[]): string {
  const found = ids.includes(asked) ? [asked] : ids.filter((id) => asked !== '' && id.startsWith(asked));
  const [id] = found;
  if (id === undefined) {
    throw new InputError(asked, 'is not a batch of this queue', {
      remedy: 'use the id that `gegenlesen batch` printed when it started',
    });
  }
  if (found.length === 1) return id;
  throw new InputError(asked, `could be any of ${found.map((one) => shortIdOf(one, ids)).join(', ')}`, {
    remedy: 'name one of them',
  });
}
