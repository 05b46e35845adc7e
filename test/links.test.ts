import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, pages, read } from './repository.ts';

const withoutCode = (page: string): string => page.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '`');

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const exists = (path: string): boolean => files.some((file) => file === path || file.startsWith(`${path}/`));

/** Links to other files and headings, as `target#anchor`. */
const linksIn = (path: string): readonly string[] =>
  [...withoutCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

describe('links lead somewhere', () => {
  test.each(pages.filter((page) => linksIn(page).length > 0))('in %s', (page) => {
    const broken = linksIn(page).filter((link) => {
      const [target = '', anchor] = link.split('#');
      const path = target === '' ? page : posix.join(posix.dirname(page), target);
      return !exists(path.replace(/\/$/, '')) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});
