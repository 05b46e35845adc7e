import { Group, type Rule, type RuleExample, type RuleText, type Severity, severities } from '@gegenlesen/bitext';
import { padded } from '../../words/display-width.ts';
import { type FrameSide, frame } from '../../words/frame.ts';
import { type TextStyle, textStyle } from '../../words/text-style.ts';
import { wrapped } from '../../words/wrap.ts';
import type { RenderOptions } from '../renderer.ts';
import { hasMarks } from './has-marks.ts';

const groupNames: Readonly<Record<Group, string>> = {
  number: 'figures, units, dates, times and codes',
  meaning: 'negation, names, terms and wrong words',
  coverage: 'what was left out, added or left untranslated',
  form: 'what is not about meaning',
};

/** For a terminal: the rules by group, each with its severity and its summary. */
export function listText(rules: readonly Rule[], options: RenderOptions): string {
  const style = textStyle(options);
  const names = Math.max(0, ...rules.map(({ id }) => id.length));
  const groups = Group.options.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    const title = `${style.paint.bold(group)}  ${style.paint.dim(groupNames[group])}`;
    return [[title, ...own.flatMap((rule) => entry(rule, names, style))].join('\n')];
  });
  return `${[...groups, '`gegenlesen explain RULE` shows what a rule means, with examples.'].join('\n\n')}\n`;
}

const severityColumns = Math.max(...severities.map((severity) => severity.length));

/** The summary goes beside name and severity, or below them if the terminal is narrow. */
function entry({ id, severity, summary }: Rule, names: number, { paint, width }: TextStyle): readonly string[] {
  const head = `  ${padded(id, names)}  ${paint.severity(severity, padded(severity, severityColumns))}`;
  const indent = names + severityColumns + 6;
  if (width - indent < 30) return [head.trimEnd(), ...paragraph(summary, width, 4)];
  const [first = '', ...more] = paragraph(summary, width, indent);
  return [`${head}  ${first.trimStart()}`, ...more];
}

/** One rule for a terminal: its meaning, and its examples shown like findings. */
export function ruleText(rule: Rule, options: RenderOptions): string {
  const { id, severity, group, category, summary, details, examples } = rule;
  const style = textStyle(options);
  const title = `${style.paint.bold(id)}  ${style.paint.severity(severity, severity)}`;
  const paragraphs = [summary, ...details.split(/\n{2,}/)].map((text) => paragraph(text, style.width, 0).join('\n'));
  const section = (name: string, wanted: readonly RuleExample[]): readonly string[] =>
    wanted.length === 0 ? [] : [style.paint.bold(name), ...wanted.map((example) => framed(example, severity, style))];
  return `${[
    `${title}  ${style.paint.dim(`${group}, ${category}`)}`,
    ...paragraphs,
    ...section('Raises', examples.filter(hasMarks)),
    ...section(
      'Raises nothing',
      examples.filter((example) => !hasMarks(example)),
    ),
  ].join('\n\n')}\n`;
}

function framed({ source, target, says, glossary }: RuleExample, severity: Severity, style: TextStyle): string {
  const terms = glossary === null ? [] : paragraph(`Glossary: ${glossary}`, style.width, 0);
  return [...terms, ...frame([...sides(source), ...sides(target)], says ?? '', severity, style)].join('\n');
}

/** A side of a frame for each line of a text; the first is labelled with the language. */
function sides({ lang, text, marks }: RuleText): readonly FrameSide[] {
  let next = 0;
  return text.split('\n').map((line, i) => {
    const start = next;
    const end = start + line.length;
    next = end + 1;
    const own = marks.filter((mark) => mark.start >= start && mark.end <= end);
    const moved = own.map((mark) => ({ start: mark.start - start, end: mark.end - start }));
    return { label: i === 0 ? lang : '', text: line, marks: moved };
  });
}

/** A paragraph, wrapped to a width and indented, both in columns. */
function paragraph(text: string, width: number, indent: number): readonly string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  return wrapped(line, width - indent).map((each) => ' '.repeat(indent) + each);
}
