import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import type { PlacedCorrection } from '../exceptions/read-decisions.ts';
import { fileError } from '../system-errors.ts';

/** A translation with its corrections. */
export interface CorrectedPlace {
  readonly path: string;
  /** Its path below an output folder. */
  readonly below: string;
  readonly corrections: readonly PlacedCorrection[];
}

/**
 * Which files the corrections are for. Their paths start from a folder; if files are named, those of other files are left
 * out.
 *
 * @param places files, or one folder; by default, the folder of the decisions
 * @throws InputError if a place is missing, a path leads out of the folder, or nothing corrects a named file
 */
export async function correctionsByFile(
  decisions: string,
  places: readonly string[],
  corrections: readonly PlacedCorrection[],
): Promise<readonly CorrectedPlace[]> {
  const [first = dirname(decisions), ...others] = places;
  if (others.length === 0 && (await isFolder(first))) {
    const byPath = new Map<string, PlacedCorrection[]>();
    for (const correction of corrections) {
      const path = stepsOf(correction.path).join('/');
      if (leadsOut(correction.path)) throw outside(correction);
      byPath.set(path, [...(byPath.get(path) ?? []), correction]);
    }
    return [...byPath].map(([below, own]) => ({ path: join(first, below), below, corrections: own }));
  }
  return Promise.all(
    places.map(async (path) => {
      if (await isFolder(path)) {
        throw new InputError(path, 'is a folder among several places', { remedy: 'name one folder, or only files' });
      }
      const steps = stepsOf(resolve(path));
      const own = corrections.filter((correction) => endsAlike(steps, stepsOf(correction.path)));
      if (own.length === 0) {
        throw new InputError(path, 'is not corrected by any line', {
          remedy: `name a file whose path ends like a \`path\` in \`${decisions}\``,
        });
      }
      return { path, below: steps.at(-1) ?? path, corrections: own };
    }),
  );
}

const stepsOf = (path: string): readonly string[] => path.split(/[\\/]/).filter((step) => step !== '' && step !== '.');

/** Whether the shorter of two paths is the end of the other. */
const endsAlike = (one: readonly string[], other: readonly string[]): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(-length).join('/') === other.slice(-length).join('/');
};

const leadsOut = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:)/.test(path) || stepsOf(path).includes('..');

const outside = ({ file, line, path }: PlacedCorrection): InputError =>
  new InputError(file, `\`path\`: \`${path}\` leads out of the folder`, {
    place: `line ${line}`,
    remedy: 'name the file itself after the decisions',
  });

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw fileError(path, error, 'read');
    },
  );
