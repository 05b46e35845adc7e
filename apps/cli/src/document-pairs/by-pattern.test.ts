import { expect, test } from 'vitest';
import { pairsByPattern } from './by-pattern.ts';
import { isPattern } from './pattern.ts';

test.each<[pattern: string, original: string, translation: string]>([
  ['text/*.md:uebersetzung/*.md', 'text/a.md', 'uebersetzung/a.md'],
  ['text/*.md:uebersetzung/*.md', 'text/b/a.md', 'uebersetzung/b/a.md'],
  ['*.orig.txt:*.neu.txt', 'a.orig.txt', 'a.neu.txt'],
  ['a*b.md:c*d.md', 'axb.md', 'cxd.md'],
  ['a*b.md:c*d.md', 'a-long-b.md', 'c-long-d.md'],
  ['a*b.md:c*d.md', 'ab.md', 'cd.md'],
  ['text/page*.md:text/seite*.md', 'text/page.md', 'text/seite.md'],
  ['en*/*-v*.md:de*/*-v*.md', 'en-GB/guide-v2.md', 'de-GB/guide-v2.md'],
  ['*/en/*.md:*/de/*.md', 'site/en/a/b.md', 'site/de/a/b.md'],
  ['docs/**/*.md:i18n/de/**/*.md', 'docs/a.md', 'i18n/de/a.md'],
  ['docs/**/*.md:i18n/de/**/*.md', 'docs/b/c/a.md', 'i18n/de/b/c/a.md'],
  ['app/[id]/*.md:app/[id]/de/*.md', 'app/[id]/a.md', 'app/[id]/de/a.md'],
  ['(a+b)/*.md:(b)/*.md', '(a+b)/$1.md', '(b)/$1.md'],
])('%s pairs %s with %s', (pattern, original, translation) => {
  const { pairs } = pairsByPattern([original, translation], [pattern]);
  expect(pairs).toMatchObject([{ original, translation }]);
});

test.each<[pattern: string, paths: readonly string[]]>([
  ['a*b.md:c*d.md', ['axc.md', 'cxd.md']],
  ['a*b.md:c*d.md', ['axb.md', 'cyd.md']],
  ['a*b.md:c*d.md', ['axbxmd', 'cxd.md']],
  ['text/*.md:text/*.md', ['text/a.md']],
  ['docs/**/*.md:de/**/*.md', ['docs-a/b.md', 'de/b.md']],
])('%s pairs nothing among %j', (pattern, paths) => {
  expect(pairsByPattern(paths, [pattern])).toMatchObject({ pairs: [], lonely: paths.flatMap(loneText) });
});

const loneText = (path: string): object[] => (path.endsWith('.md') ? [{ path }] : []);

test('a pattern of a configuration begins in its folder, and pairs what is below the place', () => {
  const { pairs } = pairsByPattern(['en/a.md', 'de/a.md'], ['docs/en/*.md:docs/de/*.md'], 'docs/');
  expect(pairs).toMatchObject([{ original: 'en/a.md', translation: 'de/a.md' }]);
});

test.each(['*.md', 'a.md:b.md', '*.md:a.md', '*/*.md:*.md', '*.md:*.md:*.md', ''])('%j is not a pattern', (pattern) => {
  expect(isPattern(pattern)).toBe(false);
});
