import { basename, dirname, relative, resolve } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { exceptionFiles, openExceptions } from '../../exceptions/exceptions.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { readDocumentFile } from '../../read-file.ts';
import { showPage } from '../../review/show-page.ts';
import { settingsOf } from '../../settings.ts';

/** `check ORIGINAL TRANSLATION --review`: the review page with these two texts, until it is told to end. */
export async function review(original: string, translation: string, options: OptionsOf<'check'>): Promise<ExitStatus> {
  requireNoReport(options);
  // What cannot be read is said before a page is opened.
  for (const file of [original, translation]) await readDocumentFile(file);
  const { readAs } = options;
  const settings = await settingsOf(options, dirname(translation));
  const path = sharedFolder(resolve(original), resolve(translation));
  const below = (file: string): string => relative(path, resolve(file));
  const pair = { name: basename(translation), original: below(original), translation: below(translation) };
  const exceptions = await openExceptions(exceptionFiles(options, settings));
  const askedOf = () => (readAs === undefined ? {} : { format: readAs });
  await showPage({ settings, exceptions, askedOf, served: { path, pairs: [pair] } }, { ...options, open: true });
  return exitStatus.passes;
}

/** The page exports what a report would hold. */
function requireNoReport({ out, since }: OptionsOf<'check'>): void {
  if (out.length > 0) throw new InputError('--out', 'writes no report with `--review`', { remedy: 'leave one out' });
  if (since !== undefined) throw new InputError('--since', 'is not shown on the page', { remedy: 'leave one out' });
}

/** The innermost folder that holds both files. */
function sharedFolder(one: string, other: string): string {
  let folder = dirname(one);
  while (relative(folder, other).startsWith('..') && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
