import { ruleList, rulePage } from '@gegenlesen/qa-report';
import { rules } from 'gegenlesen';

const written = '<!-- Written by `npm run docs` from the checks themselves; change them there. -->\n\n';

/** The pages of docs/checks by file name: one for each check, and a list of them. */
export const checkPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', written + ruleList(rules, ({ id }) => `${id}.md`)],
    ...rules.map((rule) => [`${rule.id}.md`, written + rulePage(rule)] as const),
  ]);
