/** The file of a new check, and the list of checks with it at the end; `unit-lost` is exported as `unitLost`. */
export function withCheck(id: string, list: string): { readonly check: string; readonly checks: string } {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const imports = [...list.matchAll(importLine)].map(([line]) => line);
  const sorted = [...imports, `import { ${name} } from '../pair/${id}.ts';\n`].sort(byPath);
  const checks = list.replace(imports.join(''), sorted.join('')).replace(/(?=^\];$)/m, `  ${name},\n`);
  return { check: checkFile(id, name), checks };
}

const importLine = /^import \{ \w+ \} from '\.\.\/pair\/.*\n/gm;

const pathOf = (line: string): string => line.slice(line.indexOf("'"));
const byPath = (a: string, b: string): number => (pathOf(a) < pathOf(b) ? -1 : 1);

/** It flags the whole original, so that both examples fail until it is written. */
const checkFile = (id: string, name: string): string => `import { defineCheck } from '../check.ts';

export const ${name} = defineCheck({
  id: '${id}',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'One sentence: what it finds.',
  details: \`What a translator should know about it.\`,
  messages: {
    expected: {
      slots: { expected: 'quantity', found: 'quantity' },
      en: 'Expected \`{expected}\` in the translation, found \`{found}\`',
      de: 'Erwartet: \`{expected}\`, gefunden: \`{found}\`',
    },
  },
  examples: [
    {
      source: 'A pair with a fault, marked where a finding should ⟦point⟧.',
      target: 'Ein Paar mit einem Fehler, und wo ein Befund hinzeigen ⟦soll⟧.',
      says: 'Expected \`point\` in the translation, found \`soll\`',
    },
    {
      source: 'A pair that looks like a fault and is all right.',
      target: 'Ein Paar, das nach einem Fehler aussieht und in Ordnung ist.',
    },
  ],
  run: ({ pair }) => [
    {
      source: { start: 0, end: pair.source.text.length },
      target: null,
      confidence: 1,
      says: { id: 'expected', slots: { expected: 'not written yet', found: 'nothing' } },
    },
  ],
});
`;
