import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { render } from '../src/index.ts';
import { attack, batch, written } from './lists.ts';
import { manyFindings } from './many-findings.ts';
import { clean, harbour, hostile } from './reports.ts';

const rowsIn = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('| **'));

test('a batch is the golden file', async () => {
  const text = written('comment', batch, { filesAt: 'https://example.org/blob/1a2b3c/' });
  await expect(text).toMatchFileSnapshot('goldens/batch.golden.comment.md');
});

test('the mark comes first, then the verdict', () => {
  expect(written('comment', batch).split('\n').slice(0, 5)).toEqual([
    '<!-- gegenlesen -->',
    '## Translation check: does not pass',
    '',
    '2 of 5 pairs pass, 2 could not be checked.\\',
    '10 findings: 4 critical, 2 major, 3 minor and 1 neutral; 3 more findings settled.',
  ]);
  expect(render(clean, 'comment')).toBe(`<!-- gegenlesen -->
## Translation check: passes

No critical findings.\\
No findings.\\
Score: 100 of 100; 95 % interval 0 to 100 (0 penalty points in 11 words).
`);
});

test('the worst findings come first, with the words of both sides and their line', () => {
  const rows = rowsIn(written('comment', batch, { filesAt: 'https://example.org/blob/1a2b3c/' }));
  expect(rows.map((row) => row.split(' ')[1])).toEqual([
    ...Array(4).fill('**critical**'),
    ...Array(2).fill('**major**'),
    ...Array(3).fill('**minor**'),
  ]);
  expect(rows[0]).toBe(
    '| **critical** | [<code>samples/harbour.de.txt:3</code>](https://example.org/blob/1a2b3c/samples/harbour.de.txt#L3) | <code>12,500</code> | <code>15.200</code> | Expected <code>12,500</code> in the translation, found <code>15.200</code> (<code>number-changed</code>) |',
  );
});

test.each([65_536, 5000, 1500, 300])('%i characters are not exceeded', (limit) => {
  const text = written('comment', [manyFindings(200, 'critical'), ...batch], { limit });
  expect(text.length).toBeLessThanOrEqual(limit);
  expect(text).toContain('## Translation check: does not pass');
  const rows = rowsIn(text).length;
  if (rows > 0) expect(text).toContain(`${209 - rows} more findings not shown here.`);
});

test('a comment that fits shows thirty findings at most', () => {
  expect(rowsIn(written('comment', [manyFindings(200, 'minor')]))).toHaveLength(30);
});

/** The text in which GitHub and GitLab look for references: a comment without its code, with character references decoded. */
const searched = (text: string): string =>
  text.replace(/<code>[^<]*<\/code>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

test('a text contributes nothing to a comment but its words', () => {
  const message = '@owner see #12, GH-7, !3 `@team | #5` https://evil.example <b>[x](y)';
  const calling = { ...hostile, findings: hostile.findings.map((finding) => ({ ...finding, message })) };
  for (const text of [render(calling, 'comment'), render(hostile, 'comment'), written('comment', attack)]) {
    const markup = text.replace('<!-- gegenlesen -->', '').replace(/<code>[^<>`|]*<\/code>|&#\d+;/g, '');
    expect(markup).not.toMatch(/[<>`@[\]]|https?:/);
    expect(searched(text)).not.toMatch(/[@#!~%]\w|GH-\d/);
    for (const row of rowsIn(text)) expect(row.match(/\|/g)).toHaveLength(6);
  }
  expect(render(calling, 'comment')).toContain(
    '&#64;&#8203;owner see #&#8203;12, GH-&#8203;7, !&#8203;3 <code>&#64;team &#124; #5</code>',
  );
});

/** A comment as GitHub parses it. */
const parsed = (text: string): Nodes =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const nodesIn = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];

const textIn = (node: Nodes): string =>
  nodesIn(node)
    .map((inner) => (inner.type === 'text' ? inner.value : ''))
    .join('');

test('as GitHub parses it, a hostile comment is a table of words and nothing else', () => {
  for (const text of [render(hostile, 'comment'), written('comment', attack)]) {
    const nodes = nodesIn(parsed(text));
    const html = new Set(nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])));
    expect([...html].sort()).toEqual(['<!-- gegenlesen -->', '</code>', '<code>']);
    expect(
      nodes.filter(({ type }) => ['link', 'image', 'inlineCode', 'code', 'emphasis', 'delete'].includes(type)),
    ).toEqual([]);
    const rows = nodes.filter((node) => node.type === 'tableRow');
    expect(new Set(rows.map(({ children }) => children.length))).toEqual(new Set([5]));
  }
  const [, row] = nodesIn(parsed(render(hostile, 'comment'))).filter((node) => node.type === 'tableRow');
  const words = hostile.findings[0]?.source?.text ?? '';
  expect(row?.children.map(textIn)[2]).toBe(words);
});

test('a Markdown file is linked as plain text, which has lines', () => {
  const text = render({ ...harbour, target: { ...harbour.target, path: 'a b/(x).md' } }, 'comment', {
    filesAt: 'https://example.org/',
  });
  expect(text).toContain('](https://example.org/a%20b/%28x%29.md?plain=1#L3)');
});
