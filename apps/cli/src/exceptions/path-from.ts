import { dirname, relative, resolve, sep } from 'node:path';

/** A path relative to the folder of another file, with `/`, so that it is the same on every machine. */
export const pathFrom = (file: string, path: string): string =>
  relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/');
