import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german, 'drifted.de.txt': drifted } = article;
const texts = {
  'texts/good.en.txt': english,
  'texts/good.de.txt': german,
  'texts/bad mill.en.txt': english,
  'texts/bad mill.de.txt': drifted,
  'texts/broken.en.txt': english,
  'texts/broken.de.txt': Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0),
};
const batch = (cwd: string, ...options: string[]) =>
  gegenlesen(['batch', 'texts', '--out', 'out', '--threads', '2', ...options], { cwd });
const mistake =
  '::error file=texts/bad mill.de.txt,line=2,endLine=2,col=34,endColumn=41,title=critical%3A number-changed::Expected `420,000` in the translation, found `240.000`';

test('check writes several formats at once', async () => {
  const cwd = folderWith(texts);
  const { status, stdout } = await gegenlesen(
    ['check', './texts/bad mill.en.txt', join(cwd, 'texts/bad mill.de.txt'), '--format', 'github', '--out', 'a.sarif'],
    { cwd },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: `${mistake}\n` });
  const [run] = JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8')).runs;
  expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({
    uri: 'texts/bad%20mill.de.txt',
    uriBaseId: '%SRCROOT%',
  });
  expect(run.tool.driver.rules[run.results[0].ruleIndex]).toMatchObject({
    id: 'number-changed',
    help: { text: expect.stringContaining('A figure was changed.') },
  });
});

test('a batch writes one report over all pairs, which the next run does not take for a text', async () => {
  const cwd = folderWith(texts);
  const reports = ['--report', 'sarif=texts/all.sarif', '--report', 'github=texts/all.txt'];
  const first = await batch(cwd, ...reports);
  expect(first).toMatchObject({ status: 1, stdout: expect.stringContaining('2 pairs checked, 1 passed') });
  const written = readFileSync(join(cwd, 'texts/all.txt'), 'utf8');
  expect(written.split('\n')[0]).toMatch(
    /^::error file=texts\/broken\.de\.txt,title=cannot be checked::is a ZIP archive/,
  );
  expect(written.split('\n')[1]).toBe(mistake);
  const sarif = readFileSync(join(cwd, 'texts/all.sarif'), 'utf8');
  expect(JSON.parse(sarif).runs[0].results).toHaveLength(1);
  expect(await batch(cwd, ...reports)).toMatchObject({ stdout: first.stdout });
  expect(readFileSync(join(cwd, 'texts/all.sarif'), 'utf8')).toBe(sarif);
});

test('standard output carries such a report and nothing else', async () => {
  const { stdout } = await batch(folderWith(texts), '--format', 'github');
  expect(stdout.split('\n').slice(1)).toEqual([mistake, '']);
});

test('in CI, paths are relative to the root of the repository', async () => {
  const cwd = folderWith({ 'docs/mill.en.txt': english, 'docs/mill.de.txt': drifted });
  const { stdout } = await gegenlesen(['check', 'mill.en.txt', 'mill.de.txt', '--format', 'github'], {
    cwd: join(cwd, 'docs'),
    env: { GITHUB_WORKSPACE: cwd },
  });
  expect(stdout).toMatch(/^::error file=docs\/mill\.de\.txt,line=2,/);
});

test.each([
  ['sarf=x.sarif', '--report: `sarf=x.sarif` is not a report over a batch; did you mean `sarif`?'],
  ['x.sarif', '--report: `x.sarif` needs a file; write `sarif=FILE` or the like'],
  ['sarif=', '--report: `sarif=` needs a file; write `sarif=FILE` or the like'],
  ['csv=./texts/good.de.txt', './texts/good.de.txt: is read for this check; write the report to another file'],
  ['sarif=new/x.sarif', 'new/x.sarif: the folder `new` does not exist; create it first'],
])('--report %s is a wrong call, and nothing is written', async (report, message) => {
  const cwd = folderWith(texts);
  expect(await batch(cwd, '--report', report)).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
  expect(existsSync(join(cwd, 'out'))).toBe(false);
});

test('a report that somebody changed is named, and no partial list is written', async () => {
  const cwd = folderWith(texts);
  await batch(cwd);
  writeFileSync(join(cwd, 'out/good.json'), '{"findings": []}');
  const { status, stderr } = await batch(cwd, '--report', 'sarif=all.sarif');
  expect({ status, said: stderr.split('\n').at(-2) }).toEqual({
    status: 2,
    said: 'gegenlesen: out/good.json: is no longer the report that was written; delete it, and run the same command again',
  });
  expect(readdirSync(cwd).sort()).toEqual(['out', 'texts']);
});
