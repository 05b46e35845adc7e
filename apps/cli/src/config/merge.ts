import type { Policy } from '@gegenlesen/bitext';
import type { Choices } from './schema.ts';

/** Choices with each rule written as an object. */
export interface Merged extends Omit<Choices, 'rules'> {
  readonly rules?: NonNullable<Policy['rules']>;
}

/** Later choices win, key by key; lists add up. */
export const merged = (all: readonly Choices[]): Merged =>
  all.map(withRuleObjects).reduce<Merged>((one, other) => both(one, other) as Merged, {});

/** `off` alone is short for `{"severity": "off"}`. */
export function withRuleObjects({ rules, ...others }: Choices): Merged {
  if (rules === undefined) return others;
  const objects = Object.entries(rules).map(([rule, said]) => [
    rule,
    typeof said === 'string' ? { severity: said } : said,
  ]);
  return { ...others, rules: Object.fromEntries(objects) };
}

function both(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])];
  if (!isObject(one) || !isObject(other)) return other;
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) result[key] = key in one ? both(one[key], value) : value;
  return result;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
