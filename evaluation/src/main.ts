import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { InputError } from '@gegenlesen/bitext';
import { z } from 'zod';
import { type Evaluation, loadEvaluation } from './evaluation.ts';
import { markdownPage, withTables } from './page.ts';
import { sections } from './sections.ts';
import { show } from './show.ts';
import { toText } from './table.ts';

const help = `npm run eval -- [options]

  --only SECTION          one of ${sections.map(({ id }) => id).join(', ')}; writes no file
  --show NAME N           NAME a rule: N of its false alarms in each set, all for every rule;
                          a kind of planted fault: N that were missed; an article: what is wrong with it;
                          ranking: N bad pairs of news commentary with the lowest drift, N sound ones with the highest
`;

const Arguments = z.object({
  only: z.enum(sections.map(({ id }) => id)).optional(),
  show: z.string().optional(),
  count: z.coerce.number().int().positive().default(10),
  help: z.boolean().default(false),
});

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) return print(help);
  const folder = process.env.GEGENLESEN_SHARED ?? join(repository, '..', 'shared');
  const said = new Set<string>();
  const sayOnce = (line: string): void => {
    if (!said.has(line)) say(line);
    said.add(line);
  };
  const evaluation = await loadEvaluation({ folder, say: sayOnce }, repository);
  if (options.show !== undefined) return print(await show(evaluation, options.show, options.count));
  const tables = await measure(evaluation, options.only);
  // A part of the table must not overwrite the whole.
  if (options.only !== undefined || evaluation.faithful === null) return;
  await writeFile(join(repository, 'docs', 'evaluation.md'), markdownPage(tables));
  await withTables(join(repository, 'README.md'), tables);
}

async function measure(evaluation: Evaluation, only: string | undefined) {
  const tables = [];
  for (const section of sections.filter(({ id }) => only === undefined || id === only)) {
    for (const table of (await section.measure(evaluation)).filter(({ rows }) => rows.length > 0)) {
      print(toText(table));
      tables.push(table);
    }
  }
  return tables;
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
