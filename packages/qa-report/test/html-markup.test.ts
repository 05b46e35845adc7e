import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../src/index.ts';
import { elementsOf } from './parsed.ts';
import { reportOf } from './report-of.ts';
import { clean, empty, harbour, hostile, tangled } from './reports.ts';

const all = [
  ['harbour', harbour],
  ['clean', clean],
  ['tangled', tangled],
  ['hostile', hostile],
  ['empty', empty],
] as const;

test.each(all)('%s: ids are unique and every link leads somewhere', (_, report) => {
  const elements = elementsOf(render(report, 'html'));
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { tag, attributes } of elements) {
    if (tag === 'a') expect(ids).toContain(attributes.href?.replace(/^#/, ''));
  }
});

test.each(all)('%s: every finding has a card, and its marks lead to it', (_, report) => {
  const elements = elementsOf(render(report, 'html'));
  const cards = elements.filter(({ attributes }) => attributes.class?.startsWith('card '));
  expect(cards).toHaveLength(report.findings.length);
  const marked = elements
    .filter(({ tag }) => tag === 'mark')
    .flatMap(({ attributes }) => attributes['data-findings']?.split(' '));
  for (const { bead, source, target } of report.findings) {
    if (bead !== null && (source !== null || target !== null)) expect(marked.length).toBeGreaterThan(0);
  }
});

test('the policy allows its own style and script, and nothing else', () => {
  const elements = elementsOf(render(harbour, 'html'));
  const hash = (tag: string) =>
    createHash('sha256')
      .update(elements.find((element) => element.tag === tag)?.text ?? '')
      .digest('base64');
  const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  expect(policy?.attributes.content?.split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash('style')}'`,
    `script-src 'sha256-${hash('script')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
});

test('no attribute can run or load anything', () => {
  for (const { attributes } of elementsOf(render(hostile, 'html'))) {
    expect(Object.keys(attributes).filter((name) => /^on|^style$|^src|^srcset$|^action$/.test(name))).toEqual([]);
  }
});

const nasty = fc.constantFrom(
  '<', '>', '"', "'", '&', '`', '=', '/', '-->', '<!--', '</script>', '</style>', '<img src=x onerror=alert(1)>', '<svg/onload=x>',
  ']]>', '&lt', '&#x3c;', '\u0000', '\u202e', '\u2028', '\ud800', 'javascript:', '<p', '<table>', '<select>', 'x', ' ', '12',
); // biome-ignore format: a list of words
const hostileText = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 })), {
  minLength: 1,
  maxLength: 12,
});

/** A report with the same words wherever a document or its name is shown. */
const saying = (words: string) =>
  reportOf({
    source: { path: words, lang: 'en', lines: [`# ${words}`, words, `- ${words}`], leftovers: [words] },
    target: { path: words, lang: 'de', lines: [words, words, words] },
    beads: [
      [[0], [0]],
      [[1, 2], [1, 2], 0.2],
    ],
    findings: [
      { rule: 'a', severity: 'minor', message: 'Expected', bead: 1, source: words, target: words, category: words },
      { rule: words, severity: 'major', message: 'Expected', bead: null, source: words },
    ],
    provenance: {
      method: 'human',
      postEdited: null,
      from: words,
      evidence: { side: 'target', start: 0, end: 1, text: words },
    },
    notices: [words],
  });

test('a page has the same tags whatever its documents say', () => {
  const shape = (page: string) =>
    elementsOf(page).map(({ tag, attributes }) => `${tag} ${Object.keys(attributes).sort().join(' ')}`);
  const expected = shape(render(saying('Wort'), 'html'));
  fc.assert(
    fc.property(hostileText, (parts) => {
      expect(shape(render(saying(`${parts.join('')}.`), 'html'))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('readers see exactly the words of a sentence', () => {
  const words = 'Für „A & B“ gilt: 3 < 5, <b>nicht</b> 5 > 7 &amp; so fort.';
  const seen = elementsOf(render(saying(words), 'html')).filter(({ tag }) => tag === 'mark');
  expect(seen.map(({ text }) => text)).toContain(words);
});

test('five thousand rows take seconds', () => {
  const numbers = Array.from({ length: 5000 }, (_, i) => i);
  const report = reportOf({
    source: { path: 'a', lang: 'en', lines: numbers.map((i) => `Crane ${i} lifts ${i + 2} tonnes.`) },
    target: { path: 'b', lang: 'de', lines: numbers.map((i) => `Kran ${i} hebt ${i + 3} Tonnen.`) },
    beads: numbers.map((i) => [[i], [i]] as const),
    findings: numbers.map((i) => ({ rule: 'a', severity: 'minor', message: 'Expected', bead: i, source: 'lifts' })),
  });
  const page = render(report, 'html');
  expect(page).toContain('class="texts long"');
  expect(page.match(/class="row /g)).toHaveLength(5000);
});

test('Markdown has the same code blocks whatever the documents say', () => {
  const fences = (text: string) => text.split('\n').filter((line) => line.trimStart().startsWith('```')).length;
  const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#')).length;
  fc.assert(
    fc.property(hostileText, (parts) => {
      const text = render(saying(`${parts.join('')}.`), 'markdown');
      expect([fences(text), headings(text)]).toEqual([4, 3]);
    }),
    { numRuns: 60 },
  );
});
