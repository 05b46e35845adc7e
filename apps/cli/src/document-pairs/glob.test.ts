import { expect, test } from 'vitest';
import { isGlob, matchesAny } from './glob.ts';

test.each<[pattern: string, matching: readonly string[], others: readonly string[]]>([
  ['a*b.md', ['ab.md', 'axb.md', 'a-long.b.md'], ['a/b.md', 'axb.md.txt', 'x/axb.md', 'axc.md']],
  ['docs/a*b.md', ['docs/axb.md', 'docs/ab.md'], ['docs/a/b.md', 'axb.md']],
  ['**/a*b.md', ['axb.md', 'x/y/axb.md'], ['x/ya/b.md']],
  ['a*b*c.md', ['abc.md', 'a1b2c.md'], ['a1c.md']],
  ['page*', ['page', 'page-1.md', 'page.en.md'], ['pages/a.md']],
  ['*-draft.md', ['a-draft.md', '-draft.md'], ['x/a-draft.md']],
  ['{a*b,c*}.md', ['axb.md', 'cd.md'], ['axc.md']],
  ['legal/**', ['legal/a.md', 'legal/b/c.md', 'legal/.a.md'], ['legals/a.md']],
  ['*.md', ['a.md', '.a.md'], ['x/a.md']],
  ['a?b.md', ['axb.md'], ['ab.md', 'a/b.md']],
  ['[ab]*.md', ['a.md', 'bx.md'], ['c.md']],
])('%s', (pattern, matching, others) => {
  expect(isGlob(pattern)).toBe(true);
  expect([...matching, ...others].filter((path) => matchesAny(path, [pattern]))).toEqual(matching);
});

test.each(['/drafts', 'drafts/[a', '{a'])('%s is not a pattern', (pattern) => {
  expect(isGlob(pattern)).toBe(false);
});
