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
])('%s is written as %s', (path, format) => {
  expect(formatOfPath(path)).toBe(format);
});

test.each(['report', 'report.docx', 'html', ''])('%j belongs to no format', (path) => {
  expect(() => formatOfPath(path)).toThrow(InputError);
  expect(() => formatOfPath(path)).toThrow(
    'end it in one of .txt, .json, .jsonl, .md, .html, .sarif, .junit.xml, .github.txt, .codequality.json, .checkstyle.xml, .comment.md and .csv',
  );
});

test('the formats in the order in which help names them', () => {
  expect(reportFormats).toEqual([
    'text',
    'json',
    'jsonl',
    'markdown',
    'html',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'checkstyle',
    'comment',
    'csv',
  ]);
});
