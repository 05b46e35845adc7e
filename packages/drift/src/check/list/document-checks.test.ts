import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../test/document-of.ts';
import { unmarked } from '../../../test/marks.ts';
import { smallLexicon } from '../../../test/small-lexicon.ts';
import { checkDocuments } from '../../check-documents.ts';
import type { DocumentCheck, DocumentExample } from '../check.ts';
import { documentChecks } from './document-checks.ts';

function flagged(check: DocumentCheck, example: DocumentExample) {
  const { lang = ['en', 'de'] } = example;
  const plain = (lines: readonly string[]): readonly string[] => lines.map((line) => unmarked(line).plain);
  const source = documentOf(lang[0], plain(example.source));
  const target = documentOf(lang[1], plain(example.target));
  const beads = source.segments.map(({ key }, i) => ({
    source: [i],
    target: key === undefined ? [i] : target.segments.flatMap((other, j) => (other.key === key ? [j] : [])),
    confidence: 1,
  }));
  return checkDocuments(source, target, beads, { lexicon: smallLexicon }).filter(({ rule }) => rule === check.id);
}

const markedIn = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => unmarked(line).marked);

describe.each(documentChecks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.examples.map((example) => [example.target.join(' '), example] as const))('%s', (_, example) => {
    const findings = flagged(check, example);
    expect(findings.flatMap(({ source }) => source?.text ?? [])).toEqual(markedIn(example.source));
    expect(findings.flatMap(({ target }) => target?.text ?? [])).toEqual(markedIn(example.target));
    if (example.says !== undefined) expect(findings.map(({ message }) => message)).toContain(example.says);
  });

  test('has at least one example with a fault and one without', () => {
    const marks = check.examples.map(({ source, target }) => markedIn([...source, ...target]).length > 0);
    expect(marks).toContain(true);
    expect(marks).toContain(false);
  });

  test('its file has its name', () => {
    expect(readdirSync(new URL('../document', import.meta.url))).toContain(`${id}.ts`);
  });
});

test('every file of check/document is in the list', () => {
  const files = readdirSync(new URL('../document', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(files.sort()).toEqual(documentChecks.map(({ id }) => id).sort());
});
