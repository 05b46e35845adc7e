import type { Rule, RuleExample, RuleText } from '@gegenlesen/bitext';
import { languageName } from '../../words/describe.ts';
import { hasMarks } from './has-marks.ts';

/** A table of rules; `pageOf` gives the address of the page of a rule, if it has one. */
export function ruleList(rules: readonly Rule[], pageOf: (rule: Rule) => string | null = () => null): string {
  const rows = rules.map((rule) => {
    const page = pageOf(rule);
    const name = page === null ? rule.id : `[${rule.id}](${page})`;
    return `| ${name} | ${rule.severity} | ${rule.group} | ${rule.summary} |`;
  });
  return page([
    '# Checks',
    'The severity is the usual one. A finding may have another, and where the alignment is doubtful it is minor at most.',
    ['| check | severity | group | finds |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ]);
}

/** A rule with its details and examples, whose marks are in bold. */
export function rulePage({ id, summary, severity, group, category, details, examples }: Rule): string {
  const flagged = examples.filter(hasMarks);
  const silent = examples.filter((example) => !hasMarks(example));
  return page([
    `# ${id}`,
    summary,
    `Usual severity: ${severity}. Group: ${group}. MQM category: ${category}.`,
    details,
    ...(flagged.length === 0 ? [] : ['## Raises', ...flagged.map(quotation)]),
    ...(silent.length === 0 ? [] : ['## Raises nothing', ...silent.map(quotation)]),
  ]);
}

/** Both sides and the message of the finding, as one quotation. */
const quotation = ({ source, target, says, glossary }: RuleExample): string =>
  [
    ...(glossary === null ? [] : [`Glossary: ${glossary}`]),
    ...sideLines(source),
    ...sideLines(target),
    ...(says === null ? [] : [says]),
  ]
    .map((line) => `> ${line}`)
    .join('\\\n');

function sideLines(side: RuleText): readonly string[] {
  const name = `${languageName(side.lang)}:`;
  const [first = '', ...more] = inBold(side).split('\n');
  return more.length === 0 ? [`${name} ${first}`] : [name, first, ...more];
}

/** `12 **km**`, with characters escaped that mean something in Markdown, and blanks at the ends made visible. */
function inBold({ text: written, marks }: RuleText): string {
  const text = written.replace(/^ | $/g, '␣');
  const bold = marks.map(({ start, end }) => `**${escaped(text.slice(start, end))}**`);
  const between = [...marks, null].map((mark, i) => escaped(text.slice(marks[i - 1]?.end ?? 0, mark?.start)));
  return between.map((piece, i) => piece + (bold[i] ?? '')).join('');
}

const escaped = (text: string): string => text.replace(/[\\*_`<>[\]|#]/g, '\\$&');

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
