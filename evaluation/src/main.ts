import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '@gegenlesen/bitext';
import { z } from 'zod';
import { type Evaluation, loadEvaluation } from './evaluation.ts';
import { markdownPage, writeBrief } from './page.ts';
import { whenRead } from './reader/readings.ts';
import { sections } from './sections.ts';
import { repository, sharedFolder } from './sets/shared-folder.ts';
import { show } from './show.ts';
import { type Table, toText } from './tables/table.ts';

const help = `npm run eval -- [options]

  --only SECTION          one of ${sections.map(({ id }) => id).join(', ')}; writes no file
  --show NAME N           NAME is a rule: N of its false alarms in each set of development; all for every rule;
                          a kind of planted fault: N that were missed; an article: what is wrong with it;
                          ranking: N bad pairs of news commentary with the lowest drift, N sound ones with the highest
                          (unseen texts are not shown: what was looked at is no longer unseen)
`;

const Arguments = z.object({
  only: z.enum(sections.map(({ id }) => id)).optional(),
  show: z.string().optional(),
  count: z.coerce.number().int().positive().default(10),
  help: z.boolean().default(false),
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) return print(help);
  const evaluation = await loadEvaluation({ folder: sharedFolder, say: once(say) }, repository);
  if (options.show !== undefined) return print(await show(evaluation, options.show, options.count));
  const tables = await measure(evaluation, options.only);
  // With only some of the tables, the page must not be overwritten.
  if (options.only !== undefined || !isComplete(evaluation))
    return say('docs/evaluation.md and README.md are left unchanged.');
  await writeFile(join(repository, 'docs', 'evaluation.md'), markdownPage(tables));
  await writeBrief(join(repository, 'README.md'), tables);
}

async function measure(evaluation: Evaluation, only: string | undefined): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const { id, measure: tablesOf } of sections.filter((section) => only === undefined || section.id === only)) {
    say(`${id} …`);
    const start = performance.now();
    for (const table of (await whenRead(() => tablesOf(evaluation), say)).filter(({ rows }) => rows.length > 0)) {
      print(toText(table));
      tables.push(table);
    }
    say(`${id}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return tables;
}

/** Whether all sets that the front page mentions are there. */
const isComplete = ({ samples, faithful, commentary, field, contrasts }: Evaluation): boolean =>
  samples.length > 0 && [faithful, commentary, field, contrasts].every((set) => set !== null);

/** Passes each line on only once, since several sets may miss the same folder. */
function once(sayLine: (line: string) => void): (line: string) => void {
  const said = new Set<string>();
  return (line) => {
    if (!said.has(line)) sayLine(line);
    said.add(line);
  };
}

function readArguments(words: readonly string[]): z.infer<typeof Arguments> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { only: { type: 'string' }, show: { type: 'string' }, help: { type: 'boolean' } },
    });
    return Arguments.parse({ ...values, count: positionals[0] });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof z.ZodError)) throw error;
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
    throw new InputError('npm run eval', problem, { remedy: 'see npm run eval -- --help' });
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error;
  say(error.message);
  process.exitCode = 2;
});
