import { checks, type DocumentCheck, type DocumentExample, documentChecks, type Example } from '@gegenlesen/drift';

/** What a page tells of a check. */
type Described = Omit<DocumentCheck, 'examples' | 'run'>;

const written = '<!-- Written by `npm run docs` from the checks themselves; change them there. -->';
const languages: Readonly<Record<string, string>> = { de: 'German', en: 'English' };

/** The pages of docs/checks, by file name: one for each check, from what the check says of itself, and their list. */
export const checkPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', listOf([...checks, ...documentChecks])],
    ...checks.map((check) => [`${check.id}.md`, pageOf(check, check.examples, shown)] as const),
    ...documentChecks.map((check) => [`${check.id}.md`, pageOf(check, check.examples, shownDocuments)] as const),
  ]);

function listOf(all: readonly Described[]): string {
  const rows = all.map(
    ({ id, severity, group, summary }) => `| [${id}](${id}.md) | ${severity} | ${group} | ${summary} |`,
  );
  return page([
    written,
    '# Checks',
    'The severity is the usual one; a finding may say otherwise, and where the alignment is doubtful it is minor at most.',
    ['| check | severity | group | finds |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ]);
}

function pageOf<E extends Example | DocumentExample>(
  check: Described,
  examples: readonly E[],
  show: (example: E) => string,
): string {
  const flagged = examples.filter(hasMark);
  const silent = examples.filter((example) => !hasMark(example));
  return page([
    written,
    `# ${check.id}`,
    check.summary,
    `Usual severity: ${check.severity}. Group: ${check.group}. MQM category: ${check.category}.`,
    check.details,
    ...(flagged.length === 0 ? [] : ['## Raises', ...flagged.map(show)]),
    ...(silent.length === 0 ? [] : ['## Raises nothing', ...silent.map(show)]),
  ]);
}

/** A quotation of both sides, marks in bold, and of what the finding says. */
function shown({ source, target, says, lang = ['en', 'de'], glossary }: Example): string {
  const [from, to] = lang.map((language) => languages[language] ?? language);
  const terms = (glossary?.entries ?? []).map(
    (entry) =>
      `Glossary: ${entry.source.terms.join(', ')} is ${entry.target.terms.join(' or ')}, not ${entry.target.forbidden.join(' or ')}`,
  );
  const pair = [`${from}: ${marked(source)}`, `${to}: ${marked(target)}`];
  const lines = [...terms, ...pair, ...(says === undefined ? [] : [says])];
  return lines.map((line) => `> ${line}`).join('\\\n');
}

/** The same of two documents, a line for each of theirs. */
function shownDocuments({ source, target, says }: DocumentExample): string {
  const side = (name: string, lines: readonly string[]): readonly string[] => [
    `${name}:`,
    ...lines.map((line) => marked(line.replace(/^[#~] /, ''))),
  ];
  const lines = [...side('English', source), ...side('German', target), ...(says === undefined ? [] : [says])];
  return lines.map((line) => `> ${line}`).join('\\\n');
}

/** `12 ⟦km⟧` as Markdown: `12 **km**`. What Markdown would read as its own is escaped. */
const marked = (text: string): string => text.replace(/[\\*_`<>[\]|#]/g, '\\$&').replace(/[⟦⟧]/g, '**');

const hasMark = ({ source, target }: Example | DocumentExample): boolean => /⟦/.test([source, target].flat().join());

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
