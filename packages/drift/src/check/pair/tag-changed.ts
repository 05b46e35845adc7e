import { wordList } from '@gegenlesen/bitext';
import type { PairReading } from '../../compare/reading.ts';
import { tagOf } from '../../read/matter/markup.ts';
import { defineCheck } from '../check.ts';
import { forEachMatter, staying, stayingMessages } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

const lostOrChanged = staying(['tag'], 'fault');
const added = forEachMatter(['added'], ['tag'], ({ target }) => ({
  says: { id: 'added', slots: { found: excerpt(target.text) } } as const,
}));

/** Tags that only say how a text looks. */
const looks = wordList('b i u s em strong big small span font tt center');
const isLook = (text: string | undefined): boolean => text !== undefined && looks.has(tagOf(text).name);

/** Whether a translation merely looks different: `<b>` for `<span weight="bold">`, or a word in bold that was not. */
function isRestyled({ matter }: PairReading): boolean {
  const tags = matter.filter(({ source, target }) => (source ?? target)?.kind === 'tag');
  const has = (side: 'source' | 'target'): boolean => tags.some((each) => each[side] !== null);
  return (
    has('target') &&
    tags.every(
      ({ type, source, target }) =>
        type !== 'broken' && isLook(source?.text ?? target?.text) && isLook(target?.text ?? source?.text),
    )
  );
}

export const tagChanged = defineCheck({
  id: 'tag-changed',
  group: 'form',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  summary: 'A tag in a text is missing, was added or has other attributes.',
  details: `Tags of HTML, Pango, DocBook and XLIFF in strings. Attributes that a translator may change, like \`title\`, do not count, nor does
an address in the other language.`,
  messages: {
    ...stayingMessages,
    added: {
      slots: { found: 'span' },
      en: 'The original does not have the tag `{found}`',
      de: 'Das Tag `{found}` steht nicht im Original',
    },
  },
  examples: [
    {
      source: 'The disk is ⟦<b>⟧full⟦</b>⟧.',
      target: 'Die Festplatte ist voll.',
      says: 'Expected `<b>` in the translation, did not find it',
    },
    {
      source: 'Click ⟦<a href="/reset">⟧here</a>.',
      target: 'Klicken Sie ⟦<a href="/zurück">⟧hier</a>.',
      says: 'Expected `<a href="/reset">` in the translation, found `<a href="/zurück">`',
    },
    { source: 'Die Festplatte ist voll.', target: 'The disk is ⟦<i>⟧full</i>.', lang: ['de', 'en'] },
    { source: 'the <i>best</i> way', target: 'der <i>beste</i> Weg' },
    {
      source: 'See <a href="/en/help" title="Help">help</a>.',
      target: 'Siehe <a href="/de/help" title="Hilfe">Hilfe</a>.',
    },
  ],
  run: (reading) => {
    const hits = [...lostOrChanged(reading), ...added(reading)];
    return isRestyled(reading) ? hits.slice(0, 1).map((hit) => ({ ...hit, claim: 'suspicion' as const })) : hits;
  },
});
