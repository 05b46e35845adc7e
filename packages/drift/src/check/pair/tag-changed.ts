import { wordList } from '@gegenlesen/bitext';
import type { MatterDifference } from '../../compare/matter/difference.ts';
import { type Tag, tagOf } from '../../read/matter/markup.ts';
import { defineCheck } from '../check.ts';
import { forEachMatter, staying, stayingMessages } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

const lostOrChanged = staying(['tag'], 'fault');
const added = forEachMatter(['added'], ['tag'], ({ target }) => ({
  says: { id: 'added', slots: { found: excerpt(target.text) } } as const,
}));

/** Tags that only say how a text looks, or where a line or paragraph ends. */
const looks = wordList(
  'b i u s bold italic italics underline em strong emphasis big small span font tt center code kbd samp pre br wbr hr p para div blockquote h1 h2 h3 h4 h5 h6',
);
const isLook = ({ source, target }: MatterDifference): boolean =>
  [source, target].every((matter) => matter === null || looks.has(tagOf(matter.text).name));

/**
 * The differences between tags, one for each element: a closing tag goes with the opening one. Where texts merely look
 * different, one stands for all of them.
 */
function elementsOf(differences: readonly MatterDifference[]): readonly MatterDifference[] {
  const tags = differences.filter(({ source, target }) => (source ?? target)?.kind === 'tag');
  if (tags.every((each) => each.type !== 'broken' && isLook(each))) return tags.slice(0, 1);
  const nameOf = ({ source, target }: MatterDifference): Tag => tagOf((source ?? target)?.text ?? '');
  return tags.filter((each) => {
    const { name, isClosing } = nameOf(each);
    const opens = (other: MatterDifference): boolean => !nameOf(other).isClosing && nameOf(other).name === name;
    return !isClosing || !tags.some((other) => other.type === each.type && opens(other));
  });
}

export const tagChanged = defineCheck({
  id: 'tag-changed',
  group: 'form',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  summary: 'A tag in a text is missing, was added or has other attributes.',
  details: `Tags of HTML, Pango, DocBook and XLIFF in strings. Attributes that a translator may change, like \`title\`, do not count, nor does
an address in the other language. A lost tag that only says how a text looks, and a tag that was added, are minor.`,
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
      source: 'The disk is ⟦<b>⟧full</b>.',
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
    const tags = elementsOf(reading.matter);
    const [looking, working] = [tags.filter(isLook), tags.filter((each) => !isLook(each))];
    // Translators add a link to a page in their language, and emphasis where it helps.
    const doubtful = [...lostOrChanged({ ...reading, matter: looking }), ...added({ ...reading, matter: tags })];
    return [
      ...lostOrChanged({ ...reading, matter: working }),
      ...doubtful.map((hit) => ({ ...hit, claim: 'suspicion', confidence: 0.5 }) as const),
    ];
  },
});
