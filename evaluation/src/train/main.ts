import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { InputError } from '@gegenlesen/bitext';
import { encodeModel, modelUrl } from '@gegenlesen/lexicon';
import { fetchPackages, packageCache } from '../debian/fetch-packages.ts';
import { readHeldOut } from '../held-out/held-out.ts';
import { readTextSet } from '../sets/read-text-set.ts';
import { sharedFolder } from '../sets/shared-folder.ts';
import { setsFor } from '../sets/text-sets.ts';
import { collectPairs, type LearnedText } from './collect-pairs.ts';
import { splitHeadwords } from './headwords.ts';
import { learnModel } from './learn-model.ts';
import { packagesOf, readText } from './read-text.ts';
import { packagedTexts } from './texts.ts';

/** Trains the built-in word model; packages/lexicon/MODEL.md describes how, and on what. */
const help = `npm run train -- [options]

  --out FILE          writes the model there; to its place in packages/lexicon otherwise
  --packages FOLDER   keeps the Debian packages there; in ${packageCache} otherwise
  --without NAME      leaves out a text, by its name in MODEL.md; repeatable
  --without-lists     leaves out the lists of pairs in the shared folder (GEGENLESEN_SHARED names it)
  --headwords FILE    holds back every hundredth headword of the dictionary, in that file, to measure with
  --unguarded         goes on if the list of held-out texts is missing
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) return say(help);
  const heldOut = options.unguarded ? null : readHeldOut(sharedFolder);
  if (heldOut === null) say('UNGUARDED: nothing keeps this model from learning the texts that it is measured with.');
  const left = (name: string): boolean => !options.without.includes(name);
  const packaged = packagedTexts.filter(({ name }) => left(name));
  const packages = fetchPackages(
    options.packages,
    packaged.flatMap(({ reading }) => packagesOf(reading)),
    say,
  );
  const lists = options['without-lists'] ? [] : await readLists(left);
  const { pairs, rows } = collectPairs([...readPackaged(packaged, packages, options.headwords), ...lists], heldOut);
  say(['| text | licence | pairs | German words | English words | held out |', ...rows].join('\n'));
  const model = await learnModel(pairs, say);
  const bytes = encodeModel(model);
  writeFileSync(options.out, bytes);
  const counts = `${model.de.size} and ${model.en.size} stems, ${model.cells.length} pairs of them`;
  say(`${counts}, ${bytes.length} bytes: ${options.out}\n${Math.round(process.uptime())} s`);
}

function* readPackaged(
  texts: typeof packagedTexts,
  packages: string,
  headwords: string | undefined,
): Iterable<LearnedText> {
  for (const { name, licence, reading } of texts) {
    const pairs = readText(reading, packages);
    if (reading.kind !== 'dictionary' || headwords === undefined) {
      yield { name, licence, pairs };
      continue;
    }
    const { keptBack, rest } = splitHeadwords(pairs);
    writeFileSync(headwords, keptBack.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    yield { name, licence, pairs: rest };
  }
}

/** The sound pairs of the sets that the word model may learn from. */
const readLists = async (isWanted: (name: string) => boolean): Promise<readonly LearnedText[]> =>
  Promise.all(
    setsFor('word model')
      .filter(({ name }) => isWanted(name))
      .map(async (set) => {
        const lines = (await readTextSet({ folder: sharedFolder, say }, set)) ?? [];
        return { name: set.name, licence: set.licence, pairs: lines.filter(({ bad }) => !bad) };
      }),
  );

function readArguments() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string', default: fileURLToPath(modelUrl) },
        packages: { type: 'string', default: packageCache },
        without: { type: 'string', multiple: true, default: [] },
        'without-lists': { type: 'boolean', default: false },
        headwords: { type: 'string' },
        unguarded: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError('npm run train', error.message, { remedy: 'see npm run train -- --help' });
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error;
  say(error.message);
  process.exitCode = 2;
});
