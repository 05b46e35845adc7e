import { type Rule as CheckedRule, severities } from '@gegenlesen/bitext';
import { checks, documentChecks } from '@gegenlesen/drift';
import { z } from 'zod';
import { isPattern, patternRemedy } from '../document-pairs/by-pattern.ts';
import { isGlob } from '../document-pairs/glob.ts';
import { languageTag } from '../options/values.ts';
import { isRegularExpression } from './regular-expression.ts';

const count = z.int().nonnegative();
const points = z.number().nonnegative();

/** Every rule that can be set, with its sentence for the person who sets it. */
export const rules: readonly Pick<CheckedRule, 'id' | 'severity' | 'summary'>[] = [...checks, ...documentChecks];
const eachRule = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(Object.fromEntries(rules.map(({ id, summary }) => [id, value.exactOptional().describe(summary)])));

const glob = z
  .string()
  .min(1)
  .refine(isGlob, { error: ({ input }) => `\`${input}\` is no pattern of paths; write \`legal/**\` or the like` });

const regularExpression = z
  .string()
  .min(1)
  .refine(isRegularExpression, {
    error: ({ input }) => `\`${input}\` is no regular expression; write one as in JavaScript, \`ISBN [\\d-]+\``,
  });

const pair = z.string().refine(isPattern, { error: ({ input }) => `\`${input}\` is no pattern; ${patternRemedy}` });

const Verdict = z.enum(['off', ...severities]);

const Rule = z.union([
  Verdict,
  z.strictObject({
    severity: Verdict.exactOptional().describe('Instead of what the rule itself says; `off` leaves its findings out.'),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .describe('Findings that are less sure than this, from 0 to 1, are left out.'),
  }),
]);

const Gate = z
  .strictObject({
    minScore: z
      .number()
      .min(0)
      .max(100)
      .exactOptional()
      .describe('A text passes with this score or more, from 0 to 100.'),
    failOn: z
      .enum(['critical', 'major', 'minor', 'never'])
      .exactOptional()
      .describe('A text does not pass with such a finding or a worse one. `critical` unless said otherwise.'),
    budgets: z
      .strictObject({
        critical: count
          .exactOptional()
          .describe('So many critical findings a text may have; `failOn` holds beside it.'),
        major: count.exactOptional().describe('So many major findings a text may have.'),
        minor: count.exactOptional().describe('So many minor findings a text may have.'),
        rules: eachRule(count).exactOptional().describe('So many findings of a rule a text may have.'),
      })
      .exactOptional()
      .describe('How many findings a text may have at most.'),
    count: z
      .enum(['all', 'new'])
      .exactOptional()
      .describe('`all`: findings of the baseline count as well. `new`, unless said otherwise: they do not.'),
    allow: z
      .array(z.enum(['unpaired', 'unreadable', 'empty']))
      .exactOptional()
      .describe('What does not fail a batch: texts without a partner, pairs that cannot be read, no pair at all.'),
  })
  .describe('What a text has to reach.');

const ScoreChoice = z
  .strictObject({
    weights: z
      .strictObject(
        Object.fromEntries(severities.map((name) => [name, points.exactOptional().describe(`Of a ${name} finding.`)])),
      )
      .exactOptional()
      .describe('Penalty points of one finding: 25, 5, 1 and 0 unless said otherwise, as in MQM.'),
  })
  .describe('How the score is counted.');

/** What may be stricter for machine translations. */
const judgement = {
  gate: Gate.exactOptional(),
  score: ScoreChoice.exactOptional(),
  rules: eachRule(Rule).exactOptional().describe('What becomes of the findings of a rule.'),
};

/** What may differ from path to path. */
const choices = {
  sourceLang: languageTag.exactOptional().describe('The language of the originals, instead of what is recognised.'),
  targetLang: languageTag.exactOptional().describe('The language of the translations.'),
  ...judgement,
  untranslated: z
    .array(z.string().min(1))
    .exactOptional()
    .describe('Names that stay as they are: no finding accuses them, and one tells where they were translated.'),
  ignore: z
    .array(regularExpression)
    .exactOptional()
    .describe(
      'Regular expressions: a finding that lies within a match, in the original or the translation, is left out.',
    ),
};

const globs = (does: string) =>
  z.array(glob).exactOptional().describe(`Patterns of paths from the folder of this file. ${does}`);

/** What one part of a configuration may say of a text. */
export const Choices = z.strictObject(choices);
export type Choices = z.infer<typeof Choices>;

/** A configuration: what a team agreed on. Options of the command line win over it. */
export const Config = z.strictObject({
  $schema: z.string().exactOptional().describe('Where the JSON Schema of this file is, for editors.'),
  pairs: z
    .array(pair)
    .exactOptional()
    .describe('What belongs together, from the folder of this file: `text/*.md:uebersetzung/*.md`.'),
  exclude: globs('A batch leaves out what they match.'),
  ...choices,
  glossary: z.string().min(1).exactOptional().describe('A file of required and forbidden terms, in CSV or TBX.'),
  baseline: z.string().min(1).exactOptional().describe('The file of findings that were there before.'),
  decisions: z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .exactOptional()
    .describe('The file or files of findings that people decided on.'),
  overrides: z
    .array(z.strictObject({ files: z.array(glob).min(1).describe('Where it holds: patterns of paths.'), ...choices }))
    .exactOptional()
    .describe('What is different for some texts; later ones win.'),
  machine: z
    .strictObject(judgement)
    .exactOptional()
    .describe('What is different for texts that say of themselves that a machine translated them.'),
});
export type Config = z.infer<typeof Config>;
