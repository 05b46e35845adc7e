import { git } from './git.ts';

/** Whether a clone is shallow. */
export const isShallow = async (root: string): Promise<boolean> =>
  (await git(root, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
