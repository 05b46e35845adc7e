import type { Glossary, Rule, RuleExample } from '@gegenlesen/bitext';
import type { CheckedRule, DocumentExample, Example } from '../check.ts';
import { checks } from './checks.ts';
import { documentChecks } from './document-checks.ts';
import { readMarks } from './marked-text.ts';

/** Every check as plain data, those of pairs first, in the order of the two lists. */
export const rules: readonly Rule[] = [
  ...checks.map((check) => ruleOf(check, check.examples.map(ofPair))),
  ...documentChecks.map((check) => ruleOf(check, check.examples.map(ofDocuments))),
];

function ruleOf(check: CheckedRule, examples: readonly RuleExample[]): Rule {
  const { id, group, category, severity, summary, details, messages } = check;
  return { id, group, category, severity, summary, details, messages, examples };
}

function ofPair({ source, target, says, lang = ['en', 'de'], glossary }: Example): RuleExample {
  return {
    source: { lang: lang[0], ...readMarks(source) },
    target: { lang: lang[1], ...readMarks(target) },
    says: says ?? null,
    glossary: glossary === undefined ? null : glossaryText(glossary),
  };
}

function ofDocuments({ source, target, says, lang = ['en', 'de'] }: DocumentExample): RuleExample {
  return {
    source: { lang: lang[0], ...readMarks(textOf(source)) },
    target: { lang: lang[1], ...readMarks(textOf(target)) },
    says: says ?? null,
    glossary: null,
  };
}

/** The lines without the signs for headings and for what belongs to the web page. */
function textOf(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^[#~] /, '')).join('\n');
}

function glossaryText({ entries }: Glossary): string {
  const wanted = entries.map(
    ({ source, target }) =>
      `${source.terms.join(', ')} is ${target.terms.join(' or ')}, not ${target.forbidden.join(' or ')}`,
  );
  return wanted.join('; ');
}
