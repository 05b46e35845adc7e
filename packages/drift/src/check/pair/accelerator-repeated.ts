import { repeatedAccelerator } from '../../compare/strings/repeated-accelerator.ts';
import { defineCheck } from '../check.ts';

/** Estimated share of findings that are right. */
const confidence = 0.8;

const string = { menu: [{ source: '_Delete…', target: '_Löschen …' }] };

export const acceleratorRepeated = defineCheck({
  id: 'accelerator-repeated',
  group: 'form',
  category: 'locale-convention/shortcut-key',
  severity: 'minor',
  onlyIn: 'strings',
  summary: 'Two labels of one menu have the same accelerator, although the original gives each its own.',
  details: `Only in catalogues that name the lines of the program where a label is used: labels from neighbouring lines of one file share
a menu or dialog. The letter then no longer opens either of them at once.`,
  messages: {
    repeated: {
      slots: { letter: 'span', other: 'span' },
      en: '`{letter}` already opens `{other}`',
      de: '`{letter}` öffnet schon `{other}`',
    },
  },
  examples: [
    { source: 'C⟦_l⟧ear', target: '⟦_L⟧eeren', string, says: '`L` already opens `_Löschen …`' },
    { source: 'C_lear', target: 'Lee_ren', string },
    { source: '_Detach', target: '_Lösen', string },
  ],
  run: ({ pair, string }) => {
    const found = string === null ? null : repeatedAccelerator(pair, string);
    if (found === null) return [];
    const { letter, other, place } = found;
    return [{ ...place, confidence, says: { id: 'repeated', slots: { letter: letter.toUpperCase(), other } } }];
  },
});
