const rule = /^\s*(?<name>[a-z_][\w-]*)=(?<value>.*)$/;

/**
 * Whether a text has the rules by which a game makes up names, instead of which translators write their own:
 * `main={prefix}{suffix}`, and in the next line `prefix=Abra|Ale`.
 */
export function isForNames(text: string): boolean {
  if (!/=.*\{[\w-]+\}/.test(text)) return false;
  const rules = text
    .trim()
    .split('\n')
    .map((line) => rule.exec(line)?.groups ?? {});
  const defined = new Set(rules.map(({ name }) => name));
  const used = rules.flatMap(({ value = '' }) => [...value.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name));
  return rules.length > 1 && !defined.has(undefined) && used.some((name) => defined.has(name));
}
