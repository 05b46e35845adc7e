import type { Survey } from './survey.ts';

/** A first configuration for a folder, in JSON with comments on what else it could say. */
export function firstConfig({ pairs, lonely, languages, glossary }: Survey, schema: string | null): string {
  const [pair] = pairs;
  const [alone] = lonely;
  const lines = [
    ...(schema === null ? [] : [`"$schema": ${JSON.stringify(schema)},`, '']),
    ...(pair === undefined
      ? [
          '// No pairs of texts were found by name. Name those that belong together; * matches the same text on both sides.',
        ]
      : [`// Found by name: ${counted(pairs.length, 'pair')}, such as ${pair.original} with ${pair.translation}.`]),
    '// "pairs": ["text/*.md:uebersetzung/*.md"],',
    '',
    ...(alone === undefined
      ? ['// What a batch skips.']
      : [
          `// ${counted(lonely.length, 'text')} without a partner, such as ${alone.path}: they fail a batch.`,
          '// Exclude them here, or allow them in the gate with "allow": ["unpaired"].',
        ]),
    '// "exclude": ["drafts/**"],',
    '',
    '// Detected in each text; set them if that goes wrong.',
    `// "sourceLang": ${JSON.stringify(languages?.source ?? 'en')},`,
    `// "targetLang": ${JSON.stringify(languages?.target ?? 'de')},`,
    '',
    '"gate": {',
    '  // A text does not pass with a finding this severe or worse: critical, major, minor or never.',
    '  "failOn": "critical",',
    '  // Nor below this score, nor over these budgets.',
    '  // "minScore": 95,',
    '  // "maxUntranslated": 0,',
    '  // "maxFuzzy": 10,',
    '  // "budgets": { "major": 3, "rules": { "number-format": 0 } },',
    '},',
    '',
    '// The severity of single rules: off, neutral, minor, major or critical.',
    '"rules": {',
    '  // "name-missing": "off",',
    '},',
    '',
    '// Required and forbidden terms.',
    `${glossary === null ? '// ' : ''}"glossary": ${JSON.stringify(glossary ?? 'terms.csv')},`,
    '',
    '// Names that must not be translated.',
    '"untranslated": [],',
    '',
    '// Regular expressions; findings within a match are dropped.',
    '"ignore": [],',
    '',
    '// Different settings for some texts. Later ones win.',
    '"overrides": [',
    '  // { "files": ["legal/**"], "gate": { "failOn": "major" } },',
    '],',
    '',
    '// Different settings for texts that are marked as machine translations.',
    '// "machine": { "gate": { "failOn": "major" } },',
  ];
  return `{\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n}\n`;
}

/** `1 pair`, `2 pairs`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
