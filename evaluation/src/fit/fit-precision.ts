import { type Check, checks, isMeasured, isOfWords } from '@gegenlesen/drift';
import { isMinor, precisionOf } from '../measure/precision.ts';
import { type ReadFinding, readFindings, readProjects } from '../sets/verdicts.ts';

/*
 * Prints packages/drift/src/sieve/precision-in-catalogues.ts: how often the findings of each rule are right in catalogues of
 * programs, by the verdicts of people.
 */

/** Of fewer findings, the share says little. */
const enough = 5;

const idsOf = (is: (check: Check) => boolean): ReadonlySet<string> => new Set(checks.filter(is).map(({ id }) => id));
const [measured, ofWords] = [idsOf(isMeasured), idsOf(isOfWords)];
const setting = (await readProjects()).filter(({ use }) => use === 'sets').map(({ name }) => name);
const findings = (await readFindings()).filter(({ rule, project }) => measured.has(rule) && setting.includes(project));
const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
const read = rules.map((rule) => {
  const of = findings.filter((each) => each.rule === rule);
  return { rule, major: of.filter((each) => !isMinor(each)), minor: of.filter(isMinor) };
});
const share = (some: readonly ReadFinding[]): string => precisionOf(some).right.toFixed(2);
const rows = read.flatMap(({ rule, major, minor }) => {
  const cells = Object.entries({ major, minor }).filter(([, some]) => some.length >= enough);
  return cells.length === 0
    ? []
    : [`'${rule}': { ${cells.map(([name, some]) => `${name}: ${share(some)}`).join(', ')} },`];
});
const rare = read.flatMap(({ rule, major }) => (major.length < enough && ofWords.has(rule) ? major : []));

process.stdout.write(`/** The share of findings that are right, 0 to 1; an arguable one counts half. */
export interface Precision {
  /** Of major and critical findings. */
  readonly major?: number;
  readonly minor?: number;
}

/**
 * How often the findings of a rule are right in catalogues of programs, if at least ${enough} were read. Published
 * translations of programs were checked, and a sample of the findings was read with both texts (evaluation/verdicts);
 * \`npm run fit:precision -w evaluation\` prints this file.
 */
export const precision: Readonly<Record<string, Precision>> = {
${rows.join('\n')}
};

/** The same for all major and critical findings about words of the other rules together. */
export const precisionOfRareFaults = ${share(rare)};
`);
