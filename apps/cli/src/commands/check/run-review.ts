import { basename, dirname, relative, resolve } from 'node:path';
import { readAsked } from '../../checking/asked.ts';
import { formatRequest } from '../../document-pairs/one-pair.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { readDocumentFile } from '../../read-file.ts';
import { showPage } from '../../review/show-page.ts';

/** `check ORIGINAL TRANSLATION --review`: serves the review page with these two texts until it is stopped. */
export async function review(original: string, translation: string, options: OptionsOf<'check'>): Promise<ExitStatus> {
  // Unreadable files are reported before the page opens.
  for (const file of [original, translation]) await readDocumentFile(file);
  const { readAs } = options;
  const asked = await readAsked(options, dirname(translation));
  const path = sharedFolder(resolve(original), resolve(translation));
  const below = (file: string): string => relative(path, resolve(file));
  const pair = { name: basename(translation), original: below(original), translation: below(translation) };
  const requestAt = () => formatRequest(original, translation, readAs);
  await showPage({ asked, requestAt, served: { path, pairs: [pair] } }, { ...options, open: true });
  return exitStatus.passes;
}

/** The innermost folder that contains both files. */
function sharedFolder(one: string, other: string): string {
  let folder = dirname(one);
  while (relative(folder, other).startsWith('..') && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
