import { occurrencesOf } from '../../compare/consistency/occurrences.ts';
import { type Rivals, rivalsOf } from '../../compare/consistency/rivals.ts';
import { originalOf } from '../../read/sides.ts';
import { defineDocumentCheck } from '../check.ts';

/** Findings for a document. Nobody reads a longer list. */
const most = 5;
/** The largest share of the rarer translation at which the other one is clearly the rule. */
const doubtful = 0.3;
/** Estimated share of these findings that are right: with a clear rule, and without. */
const confidence = { clear: 0.5, doubtful: 0.3 };

export const termInconsistent = defineDocumentCheck({
  id: 'term-inconsistent',
  group: 'form',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  summary: 'A term is translated in different ways.',
  details: `Terms are nouns that are far more frequent in the document than in other texts, and words that often occur together.
Inflection and compounds make no difference, and a word with the same root as the usual translation counts as the same. An
everyday word counts only if nearly all other places agree. The rarer translation is flagged, once for each term; if both are
about equally frequent, the finding is neutral. A document gets at most five.`,
  accuses: 'staying',
  messages: {
    once: {
      slots: { term: 'word', usual: 'word', places: 'count', found: 'word' },
      en: '`{term}` is translated as `{usual}` in {places} other places, but as `{found}` here',
      de: '`{term}` heißt an {places} anderen Stellen `{usual}`, hier `{found}`',
    },
    several: {
      slots: { term: 'word', usual: 'word', places: 'count', found: 'word', rare: 'count' },
      en: '`{term}` is translated as `{usual}` in {places} other places, but as `{found}` in {rare}, including here',
      de: '`{term}` heißt an {places} anderen Stellen `{usual}`, an {rare} aber `{found}`, auch hier',
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
      says: '`deployment` is translated as `Bereitstellung` in 4 other places, but as `Deployment` here',
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
    confidence: isClear ? confidence.clear : confidence.doubtful,
    says,
  } as const;
}
