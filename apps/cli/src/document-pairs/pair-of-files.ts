import { join } from 'node:path';
import type { PairRequest } from 'gegenlesen';

/** A text and its translation, as files; their paths begin in the folder of a plan. */
export interface PairOfFiles {
  readonly name: string;
  readonly original: string;
  readonly translation: string;
  readonly request?: PairRequest;
}

/** A text that has no partner. */
interface Lonely {
  readonly name: string;
  readonly path: string;
}

export interface FoundPairs {
  readonly pairs: readonly PairOfFiles[];
  readonly lonely: readonly Lonely[];
}

/** The path of a file in the folder of a plan; without a folder, as the person named it. */
export const fileIn = (folder: string, path: string): string => (folder === '' ? path : join(folder, path));
