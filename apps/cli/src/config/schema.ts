import { type Rule as CheckedRule, severities } from '@gegenlesen/bitext';
import { checks, documentChecks } from '@gegenlesen/drift';
import { z } from 'zod';
import { isGlob } from '../document-pairs/glob.ts';
import { isRegularExpression } from './regular-expression.ts';
import { sentenceFor, setting } from './setting.ts';

const count = z.int().nonnegative();
const points = z.number().nonnegative();

/** Every rule that can be configured, with a sentence on what it finds. */
export const rules: readonly Pick<CheckedRule, 'id' | 'severity' | 'summary'>[] = [...checks, ...documentChecks];
const eachRule = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(Object.fromEntries(rules.map(({ id, summary }) => [id, value.exactOptional().describe(summary)])));

const glob = z
  .string()
  .min(1)
  .refine(isGlob, { error: ({ input }) => `\`${input}\` is not a pattern of paths; write \`legal/**\` or the like` });

const regularExpression = z
  .string()
  .min(1)
  .refine(isRegularExpression, {
    error: ({ input }) => `\`${input}\` is not a regular expression; write one as in JavaScript, \`ISBN [\\d-]+\``,
  });

const Verdict = z.enum(['off', ...severities]);

const Rule = z.union([
  Verdict,
  z.strictObject({
    severity: Verdict.exactOptional().describe("Replaces the rule's own severity; `off` drops its findings."),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .describe('Findings with a lower confidence than this, from 0 to 1, are dropped.'),
  }),
]);

const Gate = z
  .strictObject({
    minScore: setting('gate.minScore').exactOptional().describe(sentenceFor('gate.minScore')),
    failOn: setting('gate.failOn')
      .exactOptional()
      .describe(`${sentenceFor('gate.failOn')} The default is \`critical\`.`),
    maxUntranslated: setting('gate.maxUntranslated').exactOptional().describe(sentenceFor('gate.maxUntranslated')),
    maxFuzzy: setting('gate.maxFuzzy').exactOptional().describe(sentenceFor('gate.maxFuzzy')),
    budgets: z
      .strictObject({
        critical: count
          .exactOptional()
          .describe('How many critical findings a text may have; `failOn` applies as well.'),
        major: count.exactOptional().describe('How many major findings a text may have.'),
        minor: count.exactOptional().describe('How many minor findings a text may have.'),
        rules: eachRule(count).exactOptional().describe('How many findings of a rule a text may have.'),
      })
      .exactOptional()
      .describe('How many findings a text may have, by severity and, under `rules`, by rule.'),
    count: z
      .enum(['all', 'new'])
      .exactOptional()
      .describe('`all`: findings in the baseline count as well. `new`, the default: they do not.'),
    allow: z
      .array(z.enum(['unpaired', 'unreadable', 'empty']))
      .exactOptional()
      .describe(
        'What a batch may have and still pass: texts without a partner (`unpaired`), pairs that are `unreadable`, or no pairs at all (`empty`).',
      ),
  })
  .describe('What a text must reach to pass.');

const ScoreChoice = z
  .strictObject({
    weights: z
      .strictObject(
        Object.fromEntries(severities.map((name) => [name, points.exactOptional().describe(`For a ${name} finding.`)])),
      )
      .exactOptional()
      .describe('Penalty points for one finding, by severity. The default is that of MQM: 25, 5, 1 and 0.'),
  })
  .describe('How the score is calculated.');

/** What may be stricter for machine translations. */
const judgement = {
  gate: Gate.exactOptional(),
  score: ScoreChoice.exactOptional(),
  rules: eachRule(Rule).exactOptional().describe('The severity of a rule, or `off`, or its severity and threshold.'),
};

/** What may differ from path to path. */
const choices = {
  sourceLang: setting('sourceLang').exactOptional().describe(sentenceFor('sourceLang')),
  targetLang: setting('targetLang').exactOptional().describe(sentenceFor('targetLang')),
  columns: setting('columns').exactOptional().describe(sentenceFor('columns')),
  ...judgement,
  frontMatter: z
    .array(z.string().min(1))
    .exactOptional()
    .describe(
      'Keys of front matter that are translated, besides titles, descriptions and the like: `keywords`, `hero.*.label`, `**.note`. Items of a list have the key of the list.',
    ),
  untranslated: z
    .array(z.string().min(1))
    .exactOptional()
    .describe('Names that must not be translated: keeping one is never flagged, translating one is.'),
  ignore: z
    .array(regularExpression)
    .exactOptional()
    .describe('Regular expressions: findings within a match, in the original or the translation, are dropped.'),
};

const globs = (does: string) =>
  z.array(glob).exactOptional().describe(`Patterns of paths, relative to this file. ${does}`);

/** What one part of a configuration may set for a text. */
export const Choices = z.strictObject(choices);
export type Choices = z.infer<typeof Choices>;

/** A configuration: what a team agreed on. Options of the command line override it. */
export const Config = z.strictObject({
  $schema: z.string().exactOptional().describe('The JSON Schema of this file, for editors.'),
  pairs: z
    .array(setting('pairs'))
    .exactOptional()
    .describe(`${sentenceFor('pairs')} Paths are relative to this file.`),
  exclude: globs('A batch skips what they match.'),
  ...choices,
  glossary: setting('glossary').exactOptional().describe(sentenceFor('glossary')),
  baseline: setting('baseline').exactOptional().describe(sentenceFor('baseline')),
  decisions: z
    .union([setting('decisions'), z.array(setting('decisions'))])
    .exactOptional()
    .describe(`${sentenceFor('decisions')} One file or a list.`),
  overrides: z
    .array(
      z.strictObject({
        files: z.array(glob).min(1).describe('The texts it applies to: patterns of paths.'),
        ...choices,
      }),
    )
    .exactOptional()
    .describe('Different settings for some texts, each with a list of patterns, `files`; later ones win.'),
  machine: z
    .strictObject(judgement)
    .exactOptional()
    .describe('Different `gate`, `score` and `rules` for texts that are marked as machine translations.'),
});
export type Config = z.infer<typeof Config>;
