import { checks, type DocumentCheck, type Example, webLeftovers } from '@gegenlesen/drift';

/** What a page tells of a check. */
type Described = Omit<DocumentCheck, 'run'>;

const written = '<!-- Written by `npm run docs` from the checks themselves; change them there. -->';
const languages: Readonly<Record<string, string>> = { de: 'German', en: 'English' };

/** The pages of docs/checks, by file name: one for each check, from what the check says of itself, and their list. */
export const checkPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', listOf([...checks, webLeftovers])],
    ...checks.map((check) => [`${check.id}.md`, pageOf(check, check.examples)] as const),
    [`${webLeftovers.id}.md`, pageOf(webLeftovers, [])],
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

function pageOf(check: Described, examples: readonly Example[]): string {
  const flagged = examples.filter(hasMark);
  const silent = examples.filter((example) => !hasMark(example));
  return page([
    written,
    `# ${check.id}`,
    check.summary,
    `Usual severity: ${check.severity}. Group: ${check.group}. MQM category: ${check.category}.`,
    check.details,
    ...(flagged.length === 0 ? [] : ['## Raises', ...flagged.map(shown)]),
    ...(silent.length === 0 ? [] : ['## Raises nothing', ...silent.map(shown)]),
  ]);
}

/** A quotation of both sides, marks in bold, and of what the finding says. */
function shown({ source, target, says, lang = ['en', 'de'] }: Example): string {
  const [from, to] = lang.map((language) => languages[language] ?? language);
  const lines = [`${from}: ${marked(source)}`, `${to}: ${marked(target)}`, ...(says === undefined ? [] : [says])];
  return lines.map((line) => `> ${line}`).join('\\\n');
}

/** `12 ⟦km⟧` as Markdown: `12 **km**`. What Markdown would read as its own is escaped. */
const marked = (text: string): string => text.replace(/[\\*_`<>[\]|#]/g, '\\$&').replace(/[⟦⟧]/g, '**');

const hasMark = ({ source, target }: Example): boolean => /⟦/.test(source + target);

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
