import { phrase, phrasebookOf, type Says, type StaleSentence } from '@gegenlesen/bitext';
import { versionsText } from '../versions/versions-text.ts';
import { outOfDateRule } from './out-of-date-rule.ts';

const english = phrasebookOf([outOfDateRule], 'en');

/** How the original of a sentence changed, as data. */
export function whatChanged({ kind, words }: Pick<StaleSentence, 'kind' | 'words'>): Says {
  const { before, now } = versionsText(words);
  const slots = { added: { now }, removed: { before }, changed: { before, now } }[kind];
  return { id: `${outOfDateRule.id}/${kind}`, slots };
}

/** The same as an English sentence. */
export const changeInWords = (says: Says): string => phrase(says, english);
