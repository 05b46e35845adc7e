import { addUser } from '@gegenlesen/web';
import { readAsked } from '../../checking/asked.ts';
import { folderOf, noPairs, planOf } from '../../document-pairs/plan.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { askPassword } from '../../review/ask-password.ts';
import { reviewData } from '../../review/review-data.ts';
import { showPage } from '../../review/show-page.ts';
import { warn } from '../../standard-error.ts';

/** `serve [PLACE]`: serves the review page until it is stopped. */
export async function serve(place: string | undefined, options: OptionsOf<'serve'>): Promise<ExitStatus> {
  const { pair, role } = options;
  if (options.addUser !== undefined) {
    await addUser(reviewData(), { name: options.addUser, role, password: await askPassword() });
    return exitStatus.passes;
  }
  const asked = await readAsked(options, place === undefined ? '.' : await folderOf(place));
  const plan =
    place === undefined ? null : await planOf(place, { patterns: pair, file: asked.settings.file, apart: null });
  if (place !== undefined && plan?.pairs.length === 0) warn(noPairs(place).message);
  const served = plan === null ? null : { path: plan.folder, pairs: plan.pairs };
  const requests = new Map(
    plan?.pairs.flatMap(({ original, translation, request }) => [
      [original, request],
      [translation, request],
    ]),
  );
  const requestAt = (path: string) => requests.get(path) ?? {};
  await showPage({ asked, requestAt, served }, options);
  return exitStatus.passes;
}
