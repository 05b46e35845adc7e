import type { Phrasebook } from './phrasebook.ts';
import type { Rule } from './rule.ts';
import type { Says, Slot } from './says.ts';
import type { ByTongue, Tongue } from './tongue.ts';

/** What a language needs apart from the sentences of the rules. */
const grammar: ByTongue<Omit<Phrasebook, 'sentences'>> = {
  en: { or: 'or', doubtful: '{message}; the alignment is doubtful here' },
  de: { or: 'oder', doubtful: '{message}; die Zuordnung ist hier zweifelhaft' },
};

/** The phrasebook of a language that the rules themselves define. */
export const phrasebookOf = (rules: readonly Pick<Rule, 'id' | 'messages'>[], tongue: Tongue): Phrasebook => ({
  ...grammar[tongue],
  sentences: Object.fromEntries(
    rules.flatMap(({ id, messages }) =>
      Object.entries(messages).map(([message, sentence]) => [`${id}/${message}`, sentence[tongue]]),
    ),
  ),
});

/** `[ ({note})]` or `{expected}` */
const place = /\[([^[\]{}]*)\{(\w+)\}([^[\]{}]*)\]|\{(\w+)\}/g;

/** Phrases a message in the language of a phrasebook. @throws Error if the phrasebook lacks it */
export function phrase({ id, slots, doubtful }: Says, book: Phrasebook): string {
  const sentence = book.sentences[id];
  if (sentence === undefined) throw new Error(`the phrasebook has no sentence for ${id}`);
  const message = sentence.replace(place, (_, before, optional, after, name) => {
    if (name !== undefined) return written(slots[name], book);
    const value = slots[optional] ?? null;
    return value === null ? '' : `${before}${written(value, book)}${after}`;
  });
  return doubtful === true ? book.doubtful.replace('{message}', () => message) : message;
}

/** Quotes alternative terms one by one; the sentence itself quotes everything else. */
function written(slot: Slot | undefined, { or }: Phrasebook): string {
  return typeof slot === 'object' && slot !== null
    ? slot.map((term) => `\`${term}\``).join(` ${or} `)
    : String(slot ?? '');
}
