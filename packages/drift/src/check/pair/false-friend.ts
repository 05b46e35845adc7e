import { mistakenFriends } from '../../compare/false-friends/mistaken.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart, textsOf } from '../meaning-check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.8;
/** English words. In a sentence no longer than this, nothing else can explain the look-alike. */
const short = 14;

export const falseFriend = defineCheck({
  id: 'false-friend',
  group: 'meaning',
  category: 'accuracy/mistranslation/false-friend',
  severity: 'major',
  summary: 'A word was translated with one that looks like it but means something else.',
  details: `Pairs like \`brave\` and \`brav\`, \`actual\` and \`aktuell\`, \`novel\` and \`Novelle\`, in either direction. Nothing is
flagged if some other word explains one of the two, or if the look-alike is in fact a common translation.`,
  accuses: 'staying',
  yieldsTo: 'sentence',
  messages: {
    mistaken: {
      slots: { expected: 'word', found: 'word' },
      en: 'Expected the meaning of `{expected}` in the translation, found its false friend `{found}`',
      de: '`{found}` ist ein falscher Freund von `{expected}`',
    },
  },
  examples: [
    {
      source: 'His ⟦brave⟧ sister reads the newspaper.',
      target: 'Seine ⟦brave⟧ Schwester liest die Zeitung.',
      says: 'Expected the meaning of `brave` in the translation, found its false friend `brave`',
    },
    {
      source: 'Die Brücke wird ⟦eventuell⟧ gesperrt.',
      target: 'The bridge will ⟦eventually⟧ be closed.',
      lang: ['de', 'en'],
    },
    { source: 'His brave sister reads the newspaper.', target: 'Seine tapfere Schwester liest die Zeitung.' },
    { source: 'The brave minister reads the letters.', target: 'Der mutige Minister liest brav die Briefe.' },
  ],
  run: inEachPart((part) => {
    if (part.known === null) return [];
    return mistakenFriends(part.known.coverage, part.known.lexicon).map(({ en, de }) => {
      const { source, target } = textsOf(part, { en, de });
      return {
        ...placesOf(part, { en, de }),
        confidence,
        certain: part.en.words.length <= short,
        says: { id: 'mistaken', slots: { expected: source, found: target } },
      };
    });
  }),
});
