import { finalSignDifference } from '../../compare/strings/final-signs.ts';
import { defineCheck } from '../check.ts';
import { spanOf } from '../figure-check.ts';

/** Estimated share of findings that are right. */
const confidence = 0.8;

export const endingChanged = defineCheck({
  id: 'ending-changed',
  group: 'form',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  onlyIn: 'exact strings',
  summary: 'A label lost its final colon or ellipsis, or has one that the original lacks.',
  details: `Only in strings of programs: what \`check --pairs\` reads. The colon shows that a value follows, the ellipsis that a dialog opens or that something is going on.
\`…\` and \`...\` are the same.`,
  messages: {
    lost: {
      slots: { expected: 'span' },
      en: 'Expected `{expected}` at the end',
      de: '`{expected}` am Ende fehlt',
    },
    added: {
      slots: { found: 'span' },
      en: 'The original does not end with `{found}`',
      de: 'Das Original endet nicht mit `{found}`',
    },
    changed: {
      slots: { expected: 'span', found: 'span' },
      en: 'Expected `{expected}` at the end, found `{found}`',
      de: 'Am Ende `{expected}` erwartet, `{found}` gefunden',
    },
  },
  examples: [
    { source: 'Name⟦:⟧', target: 'Name', says: 'Expected `:` at the end' },
    { source: 'Open⟦…⟧', target: 'Öffnen', says: 'Expected `…` at the end' },
    { source: 'Speichern unter', target: 'Save as⟦...⟧', lang: ['de', 'en'] },
    { source: 'Open...', target: 'Öffnen …' },
    { source: 'Loading… please wait', target: 'Wird geladen, bitte warten …' },
  ],
  run: ({ pair }) => {
    const found = finalSignDifference(pair);
    if (found === null) return [];
    const { source, target } = found;
    const place = { source: source && spanOf(source), target: target && spanOf(target), confidence };
    if (source === null) return [{ ...place, says: { id: 'added', slots: { found: target?.text ?? '' } } }];
    if (target === null) return [{ ...place, says: { id: 'lost', slots: { expected: source.text } } }];
    return [{ ...place, says: { id: 'changed', slots: { expected: source.text, found: target.text } } }];
  },
});
