import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ListFormat, type ReportFormat, render } from '../src/index.ts';
import { clean, empty, harbour, hostile, tangled } from './reports.ts';

/** Formats of one report; those for many pairs have separate goldens. */
type DocumentFormat = Exclude<ReportFormat, ListFormat>;

const reports = { harbour, clean, tangled, hostile, empty };

/** Each golden file comes with claims about it, so that a wrong one cannot be accepted unread. */
const goldens: readonly (readonly [keyof typeof reports, DocumentFormat, readonly string[]])[] = [
  [
    'harbour',
    'text',
    [
      'Does not pass. 4 critical and 2 major findings',
      'critical scale-changed  sentence 9, in the translation 8, samples/harbour.de.txt:13:18',
      'provenance   Machine-translated from English, then edited by a person.',
      '“Copy link”, twice in the original and once in the translation',
    ],
  ],
  ['harbour', 'markdown', ['**Does not pass.**', '## 1. critical: number-changed']],
  ['harbour', 'jsonl', ['"rule":"number-changed"']],
  ['clean', 'text', ['Passes. No critical findings.', '100 of 100', 'no findings']],
  ['tangled', 'text', ['                ^^^^^', 'Expected `a day` in the translation, found nothing']],
  ['tangled', 'json', ['"value": 0', '"penalty": 31', '"decidedBy": "severity"']],
  ['tangled', 'html', ['<span class="number">1</span>Der Kran hebt <span id="f3-target"></span><mark class="minor"']],
  ['hostile', 'text', ['��␀␛[31m� �']],
  ['hostile', 'markdown', ['&#60;img src=x onerror=alert(1)&#62;']],
  ['hostile', 'html', ['&lt;/script&gt;&lt;/style&gt;--&gt;&lt;img src=x onerror=alert(1)&gt;']],
  [
    'harbour',
    'its',
    [
      'locQualityIssueType="numbers"',
      'locQualityIssueSeverity="100"',
      '<mrk id="m1" type="its:generic" its:locQualityIssuesRef="#its=lqi2_1">',
    ],
  ],
  ['hostile', 'its', ['&#60;/script&#62;&#60;/style&#62;--&#62;&#60;img src=x onerror=alert(1)&#62;']],
  ['empty', 'text', ['0 sentences', '100 of 100; 95 % interval 0 to 100']],
];

const endings: Readonly<Record<DocumentFormat, string>> = {
  text: 'txt',
  json: 'json',
  jsonl: 'jsonl',
  markdown: 'md',
  html: 'html',
  its: 'xlf',
};

/** A page without its style and script, which have separate tests. */
const without = (page: string): string =>
  page
    .replace(/<style>.*<\/style>/s, '<style>…</style>')
    .replace(/<script>.*<\/script>/s, '<script>…</script>')
    .replace(/'sha256-[^']*'/g, "'sha256-…'");

describe.each(goldens)('%s as %s', (name, format, says) => {
  const rendered = without(render(reports[name], format, { width: 90 }));

  test('is the golden file', async () => {
    await expect(rendered).toMatchFileSnapshot(`goldens/${name}.golden.${endings[format]}`);
  });

  test.each(says)('says %j', (claim) => {
    expect(rendered).toContain(claim);
  });
});

test('colours change nothing but the colours', () => {
  const colored = render(reports.harbour, 'text', { color: true, width: 90 });
  expect(colored).toContain('\u001b[31m');
  expect(stripVTControlCharacters(colored)).toBe(render(reports.harbour, 'text', { width: 90 }));
});

test('no line is wider than the terminal, if its words allow it', () => {
  for (const line of render(reports.harbour, 'text', { width: 60 }).split('\n')) {
    if (!line.includes('samples/')) expect(line.length).toBeLessThanOrEqual(60);
  }
});

test.each(['text', 'json', 'jsonl', 'markdown', 'html'] as const)('%s is the same every time', (format) => {
  const copy = structuredClone(reports.harbour);
  expect(render(copy, format)).toBe(render(reports.harbour, format));
  expect(render(copy, format).endsWith('\n')).toBe(true);
});

test('json parses to the same report', () => {
  const { target, ...rest } = reports.hostile;
  const read = JSON.parse(render(reports.hostile, 'json'));
  expect(read).toEqual({ ...rest, target });
});
