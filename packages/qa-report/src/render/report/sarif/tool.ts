import type { Group, Rule } from '@gegenlesen/bitext';
import { levelOf } from '../list/level.ts';
import type { ListContext } from '../list/list-renderer.ts';

/** `tool` of SARIF, 3.18: the program, and help on each of its rules. */
export const toolOf = ({ version, rules = [] }: ListContext) => ({
  driver: {
    name: 'gegenlesen',
    version,
    semanticVersion: version,
    shortDescription: { text: 'Finds where a translation does not say what its original says.' },
    rules: rules.map(ruleOf),
    notifications: [
      { id: 'failed', shortDescription: { text: 'A pair of texts could not be checked.' } },
      { id: 'unpaired', shortDescription: { text: 'A text has no translation, or no original.' } },
      { id: 'notice', shortDescription: { text: 'What a person should know about how a pair was read.' } },
    ],
  },
});

/** How precise the rules of each group are, in the words of GitHub. */
const precisions: Readonly<Record<Group, 'high' | 'medium'>> = {
  number: 'high',
  form: 'high',
  meaning: 'medium',
  coverage: 'medium',
};

const ruleOf = ({ id, group, category, severity, summary, details }: Rule) => ({
  id,
  name: pascalCase(id),
  shortDescription: { text: summary },
  fullDescription: { text: details },
  help: { text: `${summary}\n\n${details}`, markdown: `${summary}\n\n${details}` },
  defaultConfiguration: { level: levelOf(severity) },
  properties: { tags: [group, category], precision: precisions[group] },
});

/** `number-changed` is `NumberChanged`. */
const pascalCase = (id: string): string => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
