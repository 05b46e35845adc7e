import { defineCheck } from '../check.ts';
import { excerpt } from '../meaning-check.ts';

/** Words. A shorter sentence may well be repeated: `No, no, no.` */
const fewest = 4;
/** Estimated share of these findings that are right. */
const confidence = 0.9;
const sentence = /[^.!?…\n]+[.!?…\n]*/g;

export const repeated = defineCheck({
  id: 'repeated',
  group: 'coverage',
  category: 'accuracy/addition',
  severity: 'major',
  summary: 'The translation has a sentence twice that the original has once.',
  details: `Only sentences of four words or more, compared word for word.`,
  yieldsTo: 'sentence',
  messages: {
    again: {
      slots: { sentence: 'span' },
      en: 'Expected this sentence once, found it twice: `{sentence}`',
      de: 'Dieser Satz wiederholt sich, anders als im Original: `{sentence}`',
    },
  },
  examples: [
    {
      source: 'The ferry to the island was late.',
      target: 'Die Fähre zur Insel hatte Verspätung. ⟦Die Fähre zur Insel hatte Verspätung.⟧',
      says: 'Expected this sentence once, found it twice: `Die Fähre zur Insel hatte Verspätung.`',
    },
    { source: 'It is late. It is late, he said.', target: 'Es ist spät. Es ist spät, sagte er.' },
    {
      source: 'We will wait for you. We will wait for you.',
      target: 'Wir warten hier auf dich. Wir warten hier auf dich.',
    },
  ],
  run: ({ pair, parts }) => {
    if (parts.length === 0) return [];
    const again = repetitions(pair.target.text);
    return again.slice(repetitions(pair.source.text).length).map(({ start, end, text }) => ({
      source: null,
      target: { start, end },
      confidence,
      says: { id: 'again', slots: { sentence: excerpt(text) } },
    }));
  },
});

/** The sentences of a text that repeat an earlier one. */
function repetitions(text: string): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const before = new Set<string>();
  return [...text.matchAll(sentence)].flatMap(({ 0: found, index }) => {
    const trimmed = found.trim();
    const key = trimmed
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    if (key.split(' ').length < fewest) return [];
    const again = before.has(key);
    before.add(key);
    const start = index + found.indexOf(trimmed);
    return again ? [{ start, end: start + trimmed.length, text: trimmed }] : [];
  });
}
