import type { Survey } from './survey.ts';

/** A first configuration for a folder, in JSON with comments on what else it could say. */
export function firstConfig({ pairs, lonely, languages, glossary }: Survey, schema: string | null): string {
  const [pair] = pairs;
  const [alone] = lonely;
  const lines = [
    ...(schema === null ? [] : [`"$schema": ${JSON.stringify(schema)},`, '']),
    ...(pair === undefined
      ? ['// No pair of texts was found by its name. Say what belongs together; * is the same on both sides.']
      : [`// Found by name: ${counted(pairs.length, 'pair')}, such as ${pair.original} with ${pair.translation}.`]),
    '// "pairs": ["text/*.md:uebersetzung/*.md"],',
    '',
    ...(alone === undefined
      ? ['// What a batch leaves out.']
      : [
          `// Without a partner, which fails a batch: ${counted(lonely.length, 'text')}, such as ${alone.path}.`,
          '// Leave them out here, or allow them in the gate with "allow": ["unpaired"].',
        ]),
    '// "exclude": ["drafts/**"],',
    '',
    '// Recognised in each text; set them where that goes wrong.',
    `// "sourceLang": ${JSON.stringify(languages?.source ?? 'en')},`,
    `// "targetLang": ${JSON.stringify(languages?.target ?? 'de')},`,
    '',
    '"gate": {',
    '  // A text does not pass with such a finding or a worse one: critical, major, minor or never.',
    '  "failOn": "critical",',
    '  // Nor below this score, nor over these budgets.',
    '  // "minScore": 95,',
    '  // "budgets": { "major": 3, "rules": { "number-format": 0 } },',
    '},',
    '',
    '// What becomes of single rules: off, neutral, minor, major or critical.',
    '"rules": {',
    '  // "name-missing": "off",',
    '},',
    '',
    '// Required and forbidden terms.',
    `${glossary === null ? '// ' : ''}"glossary": ${JSON.stringify(glossary ?? 'terms.csv')},`,
    '',
    '// Names that stay as they are.',
    '"untranslated": [],',
    '',
    '// Regular expressions; a finding within what they match is left out.',
    '"ignore": [],',
    '',
    '// What is different in some places. Later ones win.',
    '"overrides": [',
    '  // { "files": ["legal/**"], "gate": { "failOn": "major" } },',
    '],',
    '',
    '// What is different for texts that say of themselves that a machine translated them.',
    '// "machine": { "gate": { "failOn": "major" } },',
  ];
  return `{\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n}\n`;
}

/** `1 pair`, `2 pairs`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
