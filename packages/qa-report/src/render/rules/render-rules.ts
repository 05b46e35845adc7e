import type { Rule } from '@gegenlesen/bitext';
import { jsonText } from '../../words/escape/json-text.ts';
import type { RenderOptions } from '../renderer.ts';
import { ruleList, rulePage } from './rule-markdown.ts';
import { listText, ruleText } from './rule-text.ts';

/** The formats in which rules are described. */
export const ruleFormats = ['text', 'json', 'markdown'] as const;
export type RuleFormat = (typeof ruleFormats)[number];

/** The list of rules: what each finds, and its severity. */
export function renderRules(rules: readonly Rule[], format: RuleFormat, options: RenderOptions = {}): string {
  if (format === 'json') return `${jsonText(rules, 2)}\n`;
  return format === 'markdown' ? ruleList(rules) : listText(rules, options);
}

/** One rule with its details and examples. */
export function renderRule(rule: Rule, format: RuleFormat, options: RenderOptions = {}): string {
  if (format === 'json') return `${jsonText(rule, 2)}\n`;
  return format === 'markdown' ? rulePage(rule) : ruleText(rule, options);
}
