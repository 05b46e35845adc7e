import { checks, isOfWords } from '@gegenlesen/drift';
import { precisionOf } from '../measure/precision.ts';
import { readFindings } from '../sets/verdicts.ts';

/*
 * Prints packages/drift/src/sieve/precision-in-catalogues.ts: how often the findings of each rule are right in catalogues of programs,
 * by the verdicts of people. Rules of which fewer than ten findings were read share the precision of their kind.
 */

const enough = 10;
const severities = ['major', 'minor'] as const;
type Severity = (typeof severities)[number];

const ofWords = new Set(checks.filter(isOfWords).map(({ id }) => id));
const kindOf = (rule: string): string => (ofWords.has(rule) ? 'words' : 'others');
const findings = (await readFindings()).map((each) => ({
  ...each,
  kind: kindOf(each.rule),
  severity: each.severity === 'minor' ? 'minor' : 'major',
}));
const of = (rule: string, severity: Severity) =>
  findings.filter((each) => each.rule === rule && each.severity === severity);
const rare = (kind: string, severity: Severity) =>
  findings.filter(
    (each) => each.kind === kind && each.severity === severity && of(each.rule, severity).length < enough,
  );

const cells = (some: (severity: Severity) => typeof findings): string =>
  severities.map((severity) => `${severity}: ${precisionOf(some(severity)).right.toFixed(2)}`).join(', ');
const lines = (names: readonly string[], some: (name: string, severity: Severity) => typeof findings): string =>
  names.map((name) => `  '${name}': { ${cells((severity) => some(name, severity))} },\n`).join('');

const read = [...new Set(findings.map(({ rule }) => rule))].sort();
const often = read.filter((rule) => severities.some((severity) => of(rule, severity).length >= enough));

process.stdout.write(`/** The share of findings that are right, 0 to 1; an arguable one counts half. */
export interface Precision {
  /** Of major and critical findings. */
  readonly major: number;
  readonly minor: number;
}

/**
 * How often the findings of a rule are right in catalogues of programs. Published translations of programs were checked, and a
 * sample of the findings was read with both texts (evaluation/verdicts); \`npm run fit:precision -w evaluation\` prints this file.
 */
export const precision: Readonly<Record<string, Precision>> = {
${lines(often, (rule, severity) => (of(rule, severity).length < enough ? rare(kindOf(rule), severity) : of(rule, severity)))}};

/** The same for all other rules: those that are about the meaning of words, and those that are not. */
export const precisionOfRest: Readonly<Record<'words' | 'others', Precision>> = {
${lines(['words', 'others'], rare)}};
`);
