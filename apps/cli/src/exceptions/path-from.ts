import { dirname, relative, resolve, sep } from 'node:path';

/** A path as it stands in a file that lies beside the texts: from that file's folder, with `/`, the same on every machine. */
export const pathFrom = (file: string, path: string): string =>
  relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/');
