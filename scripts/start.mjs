// `npm start`: builds, checks the sample article or two given files, and prints where the report page is.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root, run, say } from './command.mjs';

const sample = ['samples/night-train.en.txt', 'samples/night-train.de.txt'];
// Paths are relative to where the command was typed, although npm changes to the root folder.
const typedAt = process.env.INIT_CWD ?? process.cwd();
const given = process.argv.slice(2);
const [original, translation] = given;
const usage = 'usage: npm start -- ORIGINAL TRANSLATION [options of `gegenlesen check`]\n';

if (given.length === 0) process.exitCode = await demonstrate();
else if (isFileName(original) && isFileName(translation)) process.exitCode = await checkFiles(given, typedAt);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}

/** The sample is meant to fail its check, so that counts as a success. */
async function demonstrate() {
  const status = await checkFiles(sample, root);
  if (status === 0) say('\nThe sample contains planted faults, but none of them was found.\n');
  if (status !== 1) return status === 0 ? 3 : status;
  say('\nThe sample contains planted faults, so its check exits with status 1. This demonstration exits with 0.\n');
  say('Check your own files:   npm start -- ORIGINAL TRANSLATION\n');
  say('The command line:       npx gegenlesen --help\n');
  return 0;
}

/**
 * @param {string[]} args two files, then options
 * @param {string} cwd the folder that their paths are relative to
 * @returns {Promise<number>} the exit status of the check
 */
async function checkFiles(args, cwd) {
  const build = await run('node scripts/build.mjs');
  if (build.status !== 0) {
    say(`${build.output}\nThe build failed.\n`);
    return 3;
  }
  const page = join(root, 'reports', `${nameOf(args[0] ?? '')}.html`);
  mkdirSync(join(root, 'reports'), { recursive: true });
  const status = await gegenlesen(['check', ...args, '--out', page], cwd);
  if (status <= 1) say(`\nThe report page, to open in a browser:\n${page}\n`);
  return status;
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
function gegenlesen(args, cwd) {
  const main = join(root, 'apps', 'cli', 'bin', 'gegenlesen.js');
  const child = spawn(process.execPath, [main, ...args], { cwd, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 3));
  });
}

/** @param {string | undefined} argument */
function isFileName(argument) {
  return argument !== undefined && !argument.startsWith('-');
}

/**
 * The file name without extension and language: `texts/night-train.en.txt` is `night-train`.
 *
 * @param {string} path
 */
function nameOf(path) {
  return basename(path)
    .replace(/\.[^.]+$/, '')
    .replace(/[._-](de|en)([-_][A-Za-z]{2})?$/i, '');
}
