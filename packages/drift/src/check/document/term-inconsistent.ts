import { occurrencesOf } from '../../compare/consistency/occurrences.ts';
import { type Rivals, rivalsOf } from '../../compare/consistency/rivals.ts';
import { placesOf } from '../../read/sides.ts';
import type { DocumentCheck, DocumentHit } from '../check.ts';

export const termInconsistent: DocumentCheck = {
  id: 'term-inconsistent',
  group: 'form',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  summary: 'One term of the original is translated in different ways.',
  details: `Terms are nouns that the document has far more often than other texts do, and words that stand together again and again.
Inflection and compounds make no difference, and a word that shares its root with the usual translation is taken for the
same. An everyday word counts only where nearly all other places agree. The finding stands at the rarer translation, once
for each term, and is neutral where the two are about as frequent. No document gets more than five.`,
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
};

/** A list that is longer is not read. */
const most = 5;
/** With a larger share than this, neither translation is the rule. */
const doubtful = 0.3;

function hitOf({ usual, rare }: Rivals): DocumentHit {
  const [here] = rare;
  const { part, first, last } = here;
  const term = here.part[part.original].text.slice(first.start, last.end);
  const isClear = rare.length / (usual.length + rare.length) <= doubtful;
  const span = { start: first.start, end: last.end };
  const [en, de] = part.original === 'en' ? [span, here.rendering.word] : [here.rendering.word, span];
  const times = rare.length === 1 ? 'here' : `in ${rare.length}, as here`;
  return {
    bead: here.bead,
    ...placesOf(part, { en, de }),
    severity: isClear ? 'minor' : 'neutral',
    confidence: isClear ? 0.5 : 0.3,
    message: `\`${term}\` is \`${usual[0].rendering.word.text}\` in ${usual.length} other places, and \`${here.rendering.word.text}\` ${times}`,
  };
}
