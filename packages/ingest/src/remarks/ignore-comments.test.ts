import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

const ignoresIn = async (path: string, text: string) => {
  const { ignores = [] } = await segmentDocument(readDocument(new TextEncoder().encode(text), path), { lang: 'en' });
  return ignores.map(({ covers, problem, ...comment }) => ({
    ...comment,
    covers: text.slice(covers.start, covers.end).trim(),
    problem,
    itself: text.slice(comment.start, comment.end),
  }));
};
const comment = '<!-- gegenlesen-ignore number-changed: rounded -->';

describe('a comment covers', () => {
  test.each<[string, string, string, string]>([
    ['the next paragraph', 'a.md', `One.\n\n${comment}\nTwo. Three.\n\nFour.`, 'Two. Three.'],
    ['the next paragraph after an empty line', 'a.md', `One.\n\n${comment}\n\nTwo.`, 'Two.'],
    ['the paragraph that it ends', 'a.md', `One. Two. ${comment}\n\nThree.`, 'One. Two.'],
    ['the paragraph around it', 'a.md', `One ${comment} two.\n\nThree.`, `One ${comment} two.`],
    [
      'the paragraph around it, even inside emphasis',
      'a.md',
      `*One ${comment}* two.\n\nThree.`,
      `One ${comment}* two.`,
    ],
    ['the text after it on the same line', 'a.md', `One.\n\n${comment} Two.\n\nThree.`, 'Two.'],
    ['its heading', 'a.md', `## One ${comment}\n\nTwo.`, 'One'],
    ['the next heading', 'a.md', `${comment}\n## One\n\nTwo.`, 'One'],
    ['its item', 'a.md', `- One\n- Two ${comment}\n- Three`, 'Two'],
    ['its cell', 'a.md', `| a | b |\n| --- | --- |\n| One | Two ${comment} |`, 'Two'],
    ['the paragraph after a block of code', 'a.md', `${comment}\n\n\`\`\`\ncode\n\`\`\`\n\nOne.`, 'One.'],
    ['the next paragraph after front matter', 'a.md', `---\ntitle: Mill\n---\n${comment}\n\nOne.`, 'One.'],
    ['the next paragraph of HTML', 'a.html', `<p>One.</p>${comment}<p>Two.</p>`, 'Two.'],
    ['the paragraph of HTML around it', 'a.html', `<p>One. ${comment}</p><p>Two.</p>`, 'One.'],
    ['HTML within Markdown', 'a.md', `One.\n\n<div>\n<p>Two.</p>\n${comment}\n<p>Three.</p>\n</div>\n`, 'Three.'],
    [
      'everything between start and end',
      'a.md',
      `One.\n\n<!-- gegenlesen-ignore-start added: worded differently -->\n\nTwo.\n\nThree.\n\n<!-- gegenlesen-ignore-end -->\n\nFour.`,
      'Two.\n\nThree.',
    ],
    [
      'the whole file',
      'a.md',
      'One.\n\n<!-- gegenlesen-ignore-file added: worded differently -->',
      'One.\n\n<!-- gegenlesen-ignore-file added: worded differently -->',
    ],
  ])('%s', async (_, path, text, expected) => {
    expect((await ignoresIn(path, text)).map(({ covers, problem }) => [covers, problem])).toEqual([[expected, null]]);
  });
});

test.each<[string, string]>([
  ['in a block of code', `One.\n\n\`\`\`html\n${comment}\n\`\`\`\n`],
  ['in indented code', `One.\n\n    ${comment}\n`],
  ['in code within a line', `One \`${comment}\`.\n`],
  ['in preformatted HTML', `One.\n\n<pre>\n${comment}\n</pre>\n`],
  ['for another program', 'One.\n\n<!-- markdownlint-disable -->\n'],
  ['that only mentions gegenlesen-ignore', 'One.\n\n<!-- see gegenlesen-ignore -->\n'],
])('a comment %s is ignored', async (_, text) => {
  expect(await ignoresIn('a.md', text)).toEqual([]);
});

test('it names rules and a reason, over several lines', async () => {
  const text = `<!--\n  gegenlesen-ignore number-changed,\n  unit-converted: as the author wished,\n  on 3: March\n-->\nOne.`;
  const [first] = await ignoresIn('a.md', text);
  expect(first).toMatchObject({
    rules: ['number-changed', 'unit-converted'],
    reason: 'as the author wished, on 3: March',
    itself: text.slice(0, text.indexOf('\nOne.')),
  });
});

test('two comments before a block both cover it', async () => {
  const text = `${comment}\n<!-- gegenlesen-ignore omitted: shorter -->\n\nOne.`;
  expect((await ignoresIn('a.md', text)).map(({ rules, covers }) => [rules, covers])).toEqual([
    [['number-changed'], 'One.'],
    [['omitted'], 'One.'],
  ]);
});

test('stretches can be nested', async () => {
  const text = [
    'One.',
    '<!-- gegenlesen-ignore-start added: a -->',
    'Two.',
    '<!-- gegenlesen-ignore-start omitted: b -->',
    'Three.',
    '<!-- gegenlesen-ignore-end -->',
    'Four.',
    '<!-- gegenlesen-ignore-end -->',
  ].join('\n\n');
  const covers = (await ignoresIn('a.md', text)).map((one) => one.covers.replaceAll(/<!--.*?-->|\s+/g, ' ').trim());
  expect(covers.map((words) => words.replaceAll(/ +/g, ' '))).toEqual(['Two. Three. Four.', 'Three.']);
});

test.each<[string, string, string]>([
  ['no rule', '<!-- gegenlesen-ignore -->\n\nOne.', 'names no rule'],
  ['no rule but a reason', '<!-- gegenlesen-ignore: rounded -->\n\nOne.', 'names no rule'],
  ['no reason', '<!-- gegenlesen-ignore number-changed -->\n\nOne.', 'gives no reason'],
  ['an empty reason', '<!-- gegenlesen-ignore number-changed: -->\n\nOne.', 'gives no reason'],
  ['a wrong word', '<!-- gegenlesen-disable number-changed: rounded -->\n\nOne.', 'is unknown'],
  ['a wrong ending', '<!-- gegenlesen-ignore-next-line number-changed: rounded -->\n\nOne.', 'is unknown'],
  ['no text after it', `One.\n\n${comment}`, 'has no text after it'],
  ['no end', 'One.\n\n<!-- gegenlesen-ignore-start added: rewritten -->\n\nTwo.', 'has no `gegenlesen-ignore-end`'],
  ['no start', 'One.\n\n<!-- gegenlesen-ignore-end -->\n\nTwo.', 'has no `gegenlesen-ignore-start`'],
])('a comment with %s is reported', async (_, text, problem) => {
  expect((await ignoresIn('a.md', text)).map((one) => one.problem)).toEqual([expect.stringContaining(problem)]);
});
