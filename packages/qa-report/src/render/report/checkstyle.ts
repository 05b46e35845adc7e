import type { PairExtract, PlacedFinding } from '../../read/pair-extract.ts';
import { messageAt } from '../../read/places.ts';
import { visible } from '../../words/escape/visible.ts';
import { element, xmlDeclaration } from '../../words/escape/xml.ts';
import { type Level, levelOf } from './list/level.ts';
import { defineListRenderer } from './list/list-renderer.ts';

const severities: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'info' };

/** Checkstyle's XML, which reviewdog, Jenkins and editors read, with the errors grouped by file. */
export const checkstyle = defineListRenderer({
  name: 'checkstyle',
  endings: ['.checkstyle.xml'],
  open: () => ({
    begin: `${xmlDeclaration}\n<checkstyle version="4.3">\n`,
    add: (pair: PairExtract) =>
      filesOf(pair)
        .flatMap(([path, errors]) => element('file', { name: path }, errors))
        .map((line) => `  ${line}\n`)
        .join(''),
    end: () => '</checkstyle>\n',
  }),
});

/** The errors of each file of a pair that has any. */
function filesOf(pair: PairExtract): readonly (readonly [path: string, errors: readonly string[]])[] {
  if ('problem' in pair) {
    const error = { line: 1, severity: 'error', message: visible(pair.problem), source: `gegenlesen.${pair.status}` };
    return [[pair.path, element('error', error)]];
  }
  const paths = [...new Set(pair.findings.map(({ place }) => place.path))];
  return paths.map((path) => [path, pair.findings.filter(({ place }) => place.path === path).flatMap(errorOf)]);
}

const errorOf = ({ finding, place }: PlacedFinding): readonly string[] =>
  element('error', {
    line: place.region?.start.line ?? 1,
    column: place.region?.start.column ?? null,
    severity: severities[levelOf(finding.severity)],
    message: visible(messageAt(finding.message, place)),
    source: `gegenlesen.${finding.rule}`,
  });
