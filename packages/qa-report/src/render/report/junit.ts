import { isFatal } from '../../decide/gate.ts';
import type {
  FilePlace,
  MissingReport,
  PairExtract,
  PlacedFinding,
  ReportExtract,
  SettledFinding,
} from '../../read/pair-extract.ts';
import { placeText } from '../../read/places.ts';
import { visible } from '../../words/escape/visible.ts';
import { element, xmlDeclaration, xmlText } from '../../words/escape/xml.ts';
import { defineListRenderer } from './list/list-renderer.ts';
import { newRepeats } from './repeats.ts';

/**
 * JUnit XML as Jenkins, GitLab and most others read it, with a suite for each pair. The first test of a suite is the gate.
 * Then each finding is a test, which fails if the gate fails on its severity and is skipped if the finding is settled.
 */
export const junit = defineListRenderer({
  name: 'junit',
  endings: ['.junit.xml', '.xml'],
  open: () => ({
    begin: `${xmlDeclaration}\n<testsuites name="gegenlesen">\n`,
    add: (pair: PairExtract) => {
      const lines = 'problem' in pair ? missingSuite(pair) : suiteOf(pair);
      return lines.map((line) => `  ${line}\n`).join('');
    },
    end: () => '</testsuites>\n',
  }),
});

function missingSuite({ name, status, path, problem }: MissingReport): readonly string[] {
  const error = element('error', { type: status, message: visible(problem) });
  return element('testsuite', { name: visible(name), tests: 1, failures: 0, errors: 1, skipped: 0 }, [
    ...element('testcase', { classname: visible(name), name: 'gate', file: path }, error),
  ]);
}

function suiteOf({ name, files, score, gate, findings, settled }: ReportExtract): readonly string[] {
  const failing = findings.filter(({ finding }) => isFatal(finding.severity, gate.failOn));
  const repeats = newRepeats();
  const test = (title: string, place: FilePlace | null, children: readonly string[]): readonly string[] => {
    const count = repeats(title);
    const attributes = {
      classname: visible(name),
      // Programs recognise a test by its name, so it contains no line number, which would change with the text before it.
      name: visible(count === 1 ? title : `${title} (${count})`),
      file: place?.path ?? files.at(-1)?.path ?? null,
      line: place?.region?.start.line ?? null,
    };
    return element('testcase', attributes, children);
  };
  const titleOf = ({ finding: { rule, message } }: PlacedFinding): string => `${rule}: ${message}`;
  const counts = {
    tests: 1 + findings.length + settled.length,
    failures: (score.pass ? 0 : 1) + failing.length,
    errors: 0,
    skipped: settled.length,
  };
  return element('testsuite', { name: visible(name), ...counts }, [
    ...test('gate', null, score.pass ? [] : element('failure', { type: 'gate', message: visible(gate.reason) })),
    ...findings.flatMap((item) =>
      test(titleOf(item), item.place, failing.includes(item) ? failureOf(item) : outputOf(item)),
    ),
    ...settled.flatMap((item) => test(titleOf(item), item.place, element('skipped', { message: settlementOf(item) }))),
  ]);
}

const failureOf = (item: PlacedFinding): readonly string[] => {
  const { rule, message } = item.finding;
  return element('failure', { type: rule, message: visible(message) }, detailsOf(item));
};

const outputOf = (item: PlacedFinding): readonly string[] => element('system-out', {}, detailsOf(item));

/** Its severity and its place on both sides, a line each. */
const detailsOf = ({ finding, place, original }: PlacedFinding): readonly string[] =>
  [
    `${finding.severity}, ${finding.category}`,
    ...[place, original].flatMap((at) => (at === null ? [] : [placeText(at)])),
  ].map((line) => xmlText(visible(line)));

const settlementOf = ({ by, reason, name }: SettledFinding): string =>
  visible([`settled by ${by}`, name, reason].filter((part) => part !== null).join(', '));
