import { occurrencesOf } from '../../compare/consistency/occurrences.ts';
import { type Rivals, rivalsOf } from '../../compare/consistency/rivals.ts';
import { originalOf } from '../../read/sides.ts';
import { defineDocumentCheck } from '../check.ts';

export const termInconsistent = defineDocumentCheck({
  id: 'term-inconsistent',
  group: 'form',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  summary: 'One term of the original is translated in different ways.',
  details: `Terms are nouns that the document has far more often than other texts do, and words that stand together again and again.
Inflection and compounds make no difference, and a word that shares its root with the usual translation is taken for the
same. An everyday word counts only where nearly all other places agree. The finding stands at the rarer translation, once
for each term, and is neutral where the two are about as frequent. No document gets more than five.`,
  accuses: 'staying',
  messages: {
    once: {
      slots: { term: 'word', usual: 'word', places: 'count', found: 'word' },
      en: '`{term}` is `{usual}` in {places} other places, and `{found}` here',
      de: '`{term}` heißt an {places} anderen Stellen `{usual}`, hier `{found}`',
    },
    several: {
      slots: { term: 'word', usual: 'word', places: 'count', found: 'word', rare: 'count' },
      en: '`{term}` is `{usual}` in {places} other places, and `{found}` in {rare}, as here',
      de: '`{term}` heißt an {places} anderen Stellen `{usual}`, an {rare}, so auch hier, `{found}`',
    },
  },
  examples: [
    {
      source: [
        'The deployment is late.',
        'The minister reads the deployment.',
        'Open the deployment in the morning.',
        'The deployment was lost.',
        'The ⟦deployment⟧ fell.',
      ],
      target: [
        'Die Bereitstellung hat Verspätung.',
        'Der Minister liest die Bereitstellung.',
        'Am Morgen die Bereitstellung öffnen.',
        'Die Bereitstellung war verloren.',
        'Das ⟦Deployment⟧ fiel.',
      ],
      says: '`deployment` is `Bereitstellung` in 4 other places, and `Deployment` here',
    },
    {
      source: [
        'The deployment is late.',
        'The minister reads the deployment.',
        'Open the deployments in the morning.',
        'The deployment was lost.',
      ],
      target: [
        'Die Bereitstellung hat Verspätung.',
        'Der Minister liest die Bereitstellung.',
        'Am Morgen die Bereitstellungen öffnen.',
        'Die Bereitstellung war verloren.',
      ],
    },
  ],
  run: ({ beads }) => rivalsOf(occurrencesOf(beads)).slice(0, most).map(hitOf),
});

/** A list that is longer is not read. */
const most = 5;
/** With a larger share than this, neither translation is the rule. */
const doubtful = 0.3;

function hitOf({ usual, rare }: Rivals) {
  const [here] = rare;
  const { part, first, last, rendering } = here;
  const term = originalOf(part).text.slice(first.start, last.end);
  const isClear = rare.length / (usual.length + rare.length) <= doubtful;
  const slots = { term, usual: usual[0].rendering.word.text, places: usual.length, found: rendering.word.text };
  const says =
    rare.length === 1
      ? ({ id: 'once', slots } as const)
      : ({ id: 'several', slots: { ...slots, rare: rare.length } } as const);
  return {
    bead: here.bead,
    source: { start: first.start, end: last.end },
    target: { start: rendering.word.start, end: rendering.word.end },
    severity: isClear ? 'minor' : 'neutral',
    confidence: isClear ? 0.5 : 0.3,
    says,
  } as const;
}
