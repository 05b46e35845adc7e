import { addUser } from '@gegenlesen/web';
import { folderOf, noPairs, planOf } from '../../document-pairs/plan.ts';
import { exceptionFiles, openExceptions } from '../../exceptions/exceptions.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { askPassword } from '../../review/ask-password.ts';
import { reviewData } from '../../review/review-data.ts';
import { showPage } from '../../review/show-page.ts';
import { settingsOf } from '../../settings.ts';
import { warn } from '../../standard-error.ts';

/** `serve [PLACE]`: the review page, until it is told to end. */
export async function serve(place: string | undefined, options: OptionsOf<'serve'>): Promise<ExitStatus> {
  const { pair, role } = options;
  if (options.addUser !== undefined) {
    await addUser(reviewData(), { name: options.addUser, role, password: await askPassword() });
    return exitStatus.passes;
  }
  const settings = await settingsOf(options, place === undefined ? '.' : await folderOf(place));
  const exceptions = await openExceptions(exceptionFiles(options, settings));
  const plan = place === undefined ? null : await planOf(place, { patterns: pair, file: settings.file, apart: null });
  if (place !== undefined && plan?.pairs.length === 0) warn(noPairs(place).message);
  const served = plan === null ? null : { path: plan.folder, pairs: plan.pairs };
  const asked = new Map(
    plan?.pairs.flatMap(({ original, translation, request }) => [
      [original, request],
      [translation, request],
    ]),
  );
  const askedOf = (path: string) => asked.get(path) ?? {};
  await showPage({ settings, exceptions, askedOf, served }, options);
  return exitStatus.passes;
}
