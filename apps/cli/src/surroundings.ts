import { relative, resolve, sep } from 'node:path';
import type { RenderOptions } from '@gegenlesen/qa-report';
import { rules } from 'gegenlesen';

type Environment = Readonly<Record<string, string | undefined>>;

/** What formats for other programs need to know: the rules, paths in the repository, and where its files are shown. */
export function surroundingsIn(
  environment: Environment = process.env,
  folder = process.cwd(),
): Required<Pick<RenderOptions, 'rules' | 'pathOf'>> & Pick<RenderOptions, 'filesAt'> {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = environment;
  const roots = [GITHUB_WORKSPACE, CI_PROJECT_DIR, folder].flatMap((root) => (root === undefined ? [] : [root]));
  const filesAt = filesAddress(environment);
  return {
    rules,
    pathOf: (path) => {
      const whole = resolve(folder, path);
      const inner = roots.map((root) => relative(root, whole)).find((from) => from !== '' && !isOutside(from));
      return (inner ?? path).split(sep).join('/');
    },
    ...(filesAt === null ? {} : { filesAt }),
  };
}

const isOutside = (path: string): boolean => path.split(sep)[0] === '..' || resolve(path) === path;

/** The address at which GitHub or GitLab shows the files of the commit. */
function filesAddress({
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY,
  GITHUB_SHA,
  CI_PROJECT_URL,
  CI_COMMIT_SHA,
}: Environment): string | null {
  if (GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && GITHUB_SHA !== undefined) {
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`;
  }
  return CI_PROJECT_URL === undefined || CI_COMMIT_SHA === undefined
    ? null
    : `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/`;
}
