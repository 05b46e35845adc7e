import { InputError, ServiceError } from '@gegenlesen/bitext';

type Act = 'read' | 'write';

/** What an error code of the file system means to a person: the problem and the remedy. */
const problems: Readonly<Record<string, (act: Act) => readonly [problem: string, remedy: string]>> = {
  ENOENT: () => ['does not exist', 'check the spelling and the folder'],
  ENOTDIR: () => ['does not exist: a part of its path is a file and no folder', 'check the spelling'],
  EEXIST: () => ['is a file and no folder', 'name a folder'],
  EISDIR: () => ['is a folder', 'name a file'],
  EACCES: (act) => [`you may not ${act} it`, act === 'read' ? 'ask for the permission' : 'write elsewhere'],
  EPERM: (act) => [`you may not ${act} it`, act === 'read' ? 'ask for the permission' : 'write elsewhere'],
  EROFS: () => ['is on a read-only disk', 'write elsewhere'],
  ELOOP: () => ['is a link that leads back to itself', 'name the file it should lead to'],
  ENAMETOOLONG: () => ['has a name that is too long', 'use a shorter one'],
  ENXIO: () => ['cannot be opened', 'name a file'],
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));

export const isBrokenPipe = (error: unknown): boolean => ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(error));

/** Turns a file system error into one for the person who named `path`; returns any other error unchanged. */
export function fileError(path: string, error: unknown, act: Act): unknown {
  const code = codeOf(error);
  const [problem, remedy] = problems[code]?.(act) ?? [];
  if (problem !== undefined && remedy !== undefined) return new InputError(path, problem, { remedy });
  if (isFull(error)) return new ServiceError(`${path}: the disk is full; free some space or write elsewhere`);
  return error instanceof Error && /^E[A-Z]+$/.test(code) ? new ServiceError(`${path}: ${error.message}`) : error;
}
