import { tongueOf } from '@gegenlesen/bitext';
import { defineCheck } from '../check.ts';
import { forEachChange } from '../figure-check.ts';

const languages = { de: 'german', en: 'english', other: 'other' } as const;

export const numberFormat = defineCheck({
  id: 'number-format',
  group: 'number',
  category: 'locale-convention/number-format',
  severity: 'minor',
  summary: 'The figure is right but written the way the other language writes it.',
  details: `German writes \`1.500,75\`, English \`1,500.75\`. A figure left as in the original is read as a thousand times too small or
too large.`,
  messages: {
    german: {
      slots: { found: 'quantity' },
      en: '`{found}` is not how German writes numbers',
      de: 'So schreibt man Zahlen im Deutschen nicht: `{found}`',
    },
    english: {
      slots: { found: 'quantity' },
      en: '`{found}` is not how English writes numbers',
      de: 'So schreibt man Zahlen im Englischen nicht: `{found}`',
    },
    other: {
      slots: { found: 'quantity' },
      en: '`{found}` is not how the language of the translation writes numbers',
      de: 'So schreibt man Zahlen in der Sprache der Übersetzung nicht: `{found}`',
    },
    version: {
      slots: { found: 'quantity' },
      en: '`{found}` is the number of a version or section, which keeps its point',
      de: '`{found}` ist die Nummer einer Version oder eines Abschnitts und behält ihren Punkt',
    },
  },
  examples: [
    {
      source: 'It weighs 1,500 tonnes.',
      target: 'Es wiegt ⟦1,500⟧ Tonnen.',
      says: '`1,500` is not how German writes numbers',
    },
    { source: 'Prices rose by 3.5 %.', target: 'Die Preise stiegen um ⟦3.5⟧ %.' },
    { source: 'It weighs 1,500.75 tonnes.', target: 'Es wiegt 1.500,75 Tonnen.' },
    {
      source: 'Version 2.0 requires iOS 15.4.',
      target: 'Version ⟦2,0⟧ erfordert iOS 15.4.',
      says: '`2,0` is the number of a version or section, which keeps its point',
    },
    { source: 'See Section 3.2.', target: 'Siehe Abschnitt 3.2.' },
    { source: 'Python 3.11 is out.', target: 'Python 3.11 ist erschienen.' },
  ],
  run: (reading) =>
    forEachChange('form', (_, target, pair) => ({
      source: null,
      says: {
        id: target.code === null ? languages[tongueOf(pair.target.lang) ?? 'other'] : ('version' as const),
        slots: { found: target.text },
      },
    }))(reading),
});
