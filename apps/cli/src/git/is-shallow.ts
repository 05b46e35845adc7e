import { git } from './git.ts';

/** Whether the history of a clone was cut off. */
export const isShallow = async (root: string): Promise<boolean> =>
  (await git(root, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
