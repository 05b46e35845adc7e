import { byRule, isMinor, type Precision, precisionOf } from '../measure/precision.ts';
import { type ReadFinding, type ReadProject, readFindings, readProjects } from '../sets/verdicts.ts';
import { percent, type Table } from './table.ts';

const columns = ['read', 'true', 'arguable', 'false', 'right'];

function cells(findings: readonly ReadFinding[]): readonly string[] {
  const { read, true: right, arguable, false: wrong, right: share }: Precision = precisionOf(findings);
  return read === 0 ? ['0', '–', '–', '–', '–'] : [...[read, right, arguable, wrong].map(String), percent(share)];
}

const per1000 = (projects: readonly ReadProject[]): string =>
  ((1000 * sum(projects, 'major')) / sum(projects, 'words')).toFixed(2);
const sum = (projects: readonly ReadProject[], what: 'major' | 'words'): number =>
  projects.reduce((total, project) => total + project[what], 0);

/** Findings on published translations of programs, read one by one. */
export async function verdictTables(): Promise<readonly Table[]> {
  const [findings, projects] = [await readFindings(), await readProjects()];
  const majorIn = (some: readonly ReadProject[]): readonly ReadFinding[] =>
    findings.filter((each) => !isMinor(each) && some.some(({ name }) => name === each.project));
  const row = (title: string, some: readonly ReadProject[]): readonly string[] => [
    title,
    sum(some, 'words').toLocaleString('en-US'),
    String(sum(some, 'major')),
    per1000(some),
    ...cells(majorIn(some)),
  ];
  const deciding = projects.filter(({ use }) => use === 'decides');
  const setting = projects.filter(({ use }) => use === 'sets');
  const decided = precisionOf(majorIn(deciding));
  return [
    {
      title: 'Findings on published translations of programs, read one by one',
      note: 'Major and critical findings; a random sample of them was read with both texts, and `evaluation/verdicts` lists each with its verdict. True: a translator would correct it. Arguable: some would. In the last column an arguable one counts half. Nothing was changed between checking the deciding projects and reading their findings (unseen); confidences were set by the others, whose findings are counted as they were before.',
      columns: ['project', 'words', 'major', 'per 1,000 words', ...columns],
      rows: [
        ...deciding.map((project) => row(`${project.name} ${project.version}`, [project])),
        row('all that decide', deciding),
        row('those that set confidences', setting),
      ],
      brief: [
        {
          what: 'Major or critical findings on published translations of programs: true, arguable, false; and how many there are',
          on: `${decided.read} of ${sum(deciding, 'major')} findings in ${deciding.length} projects, read one by one`,
          result: `${decided.true}, ${decided.arguable}, ${decided.false}; ${per1000(deciding)} per 1,000 words`,
        },
      ],
    },
    {
      title: 'Precision by rule in catalogues of programs',
      note: 'All findings that were read, by rule. No finding in a catalogue is surer than this table (`packages/drift/src/sieve/precision-in-catalogues.ts`): below 80 % a rule has only minor findings; minor findings that are right less than 30 % of the time are shown on request, unless they follow from closed lists of words. Rules about words of which fewer than five major findings were read share their precision. Figures and placeholders keep full weight.',
      columns: ['rule', ...columns, 'minor: read', 'true', 'arguable', 'false', 'right'],
      rows: byRule(findings).map(([rule, some]) => [
        rule,
        ...cells(some.filter((each) => !isMinor(each))),
        ...cells(some.filter(isMinor)),
      ]),
    },
  ];
}
