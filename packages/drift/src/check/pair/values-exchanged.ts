import { defineCheck } from '../check.ts';
import { forEachMatter } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

export const valuesExchanged = defineCheck({
  id: 'values-exchanged',
  group: 'form',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'Two placeholders, files, options or constants are in each other’s place.',
  details: `The words around them fit only crosswise: prepositions, quotation marks, success and failure. Values that are filled in by order
must keep it unless they are numbered.`,
  messages: {
    exchanged: {
      slots: { expected: 'span', found: 'span' },
      en: 'Expected `{expected}` in this place, found `{found}`: the two are exchanged',
      de: 'Hier müsste `{expected}` stehen, nicht `{found}`: vertauscht',
    },
  },
  examples: [
    {
      source: 'Copied ⟦$file⟧ to $target.',
      target: '⟦$target⟧ nach $file kopiert.',
      says: 'Expected `$file` in this place, found `$target`: the two are exchanged',
    },
    { source: 'Copied $file to $target.', target: '$file nach $target kopiert.' },
    { source: '⟦%1$s⟧ has shared “%2$s” with you.', target: '„%1$s“ wurde von ⟦%2$s⟧ für Sie freigegeben.' },
    { source: '⟦%s⟧ hat %d Dateien', target: '⟦%d⟧ files belong to %s', lang: ['de', 'en'] },
    {
      source: 'Returns ⟦true⟧ on success and false on failure.',
      target: 'Gibt bei Erfolg ⟦false⟧ und bei einem Fehler true zurück.',
    },
    { source: '{number} of {total} steps', target: '{number} von {total} Schritten' },
  ],
  run: forEachMatter(
    ['exchanged'],
    ['placeholder', 'code', 'command', 'option', 'identifier', 'path', 'address', 'shortcut'],
    ({ source, target }) => ({
      says: { id: 'exchanged', slots: { expected: excerpt(source.text), found: excerpt(target.text) } } as const,
    }),
  ),
});
