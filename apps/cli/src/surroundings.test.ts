import { expect, test } from 'vitest';
import { surroundingsIn } from './surroundings.ts';

const gitHub = {
  GITHUB_WORKSPACE: '/runner/magazine',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'press/magazine',
  GITHUB_SHA: '1a2b3c',
};
const gitLab = {
  CI_PROJECT_DIR: '/builds/magazine',
  CI_PROJECT_URL: 'https://gitlab.example/press/magazine',
  CI_COMMIT_SHA: '1a2b3c',
};

test.each([
  ['a person, in a folder', {}, '/srv/ina/texts', 'a.de.md', 'a.de.md'],
  ['a person, with the whole path', {}, '/srv/ina/texts', '/srv/ina/texts/de/./a.md', 'de/a.md'],
  ['a person, beside the folder', {}, '/srv/ina/texts', '../other/a.md', '../other/a.md'],
  ['a folder that begins with dots', {}, '/srv/ina', './..a/a.md', '..a/a.md'],
  ['GitHub, below the repository', gitHub, '/runner/magazine/docs', 'a.de.md', 'docs/a.de.md'],
  ['GitHub, beside it', gitHub, '/elsewhere', 'a.de.md', 'a.de.md'],
  ['GitLab', gitLab, '/builds/magazine/docs', '../de/a.md', 'de/a.md'],
])('%s: %o in %s calls %s %s', (_, environment, folder, path, known) => {
  expect(surroundingsIn(environment, folder).pathOf(path)).toBe(known);
});

test('files are linked where GitHub or GitLab shows them', () => {
  expect(surroundingsIn(gitHub, '/').filesAt).toBe('https://github.example/press/magazine/blob/1a2b3c/');
  expect(surroundingsIn(gitLab, '/').filesAt).toBe('https://gitlab.example/press/magazine/-/blob/1a2b3c/');
  expect(surroundingsIn({ GITHUB_SHA: '1a2b3c' }, '/')).not.toHaveProperty('filesAt');
});
