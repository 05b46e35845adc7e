import { InputError } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { formatOfPath, reportFormats } from './formats.ts';

test.each([
  ['report.html', 'html'],
  ['a/b.c/REPORT.HTM', 'html'],
  ['report.json', 'json'],
  ['report.jsonl', 'jsonl'],
  ['report.md', 'markdown'],
  ['report.de.txt', 'text'],
  ['report.sarif', 'sarif'],
  ['report.sarif.json', 'sarif'],
  ['report.github.txt', 'github'],
  ['report.xml', 'junit'],
  ['report.checkstyle.xml', 'checkstyle'],
  ['gl.codequality.json', 'gitlab'],
  ['report.comment.md', 'comment'],
  ['report.csv', 'csv'],
  ['report.xbench.csv', 'csv-xbench'],
  ['report.weblate.csv', 'csv-weblate'],
  ['report.xlf', 'its'],
  ['report.xliff', 'its'],
])('%s is written as %s', (path, format) => {
  expect(formatOfPath(path)).toBe(format);
});

test.each(['report', 'report.docx', 'html', ''])('%j belongs to no format', (path) => {
  expect(() => formatOfPath(path)).toThrow(InputError);
  expect(() => formatOfPath(path)).toThrow(
    'end it in one of .txt, .json, .jsonl, .md, .html, .xlf, .sarif, .junit.xml, .github.txt, .codequality.json, .checkstyle.xml, .comment.md, .csv, .xbench.csv and .weblate.csv',
  );
});

test('the formats in the order in which help names them', () => {
  expect(reportFormats).toEqual([
    'text',
    'json',
    'jsonl',
    'markdown',
    'html',
    'its',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'checkstyle',
    'comment',
    'csv',
    'csv-xbench',
    'csv-weblate',
  ]);
});
