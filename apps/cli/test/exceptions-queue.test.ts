import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';
import { redisServer } from './redis.ts';
import { startWorker } from './worker-process.ts';

const { 'mill.en.txt': english, 'drifted.de.txt': drifted } = article;
const comment = '<!-- gegenlesen-ignore-file number-changed: corrected later -->\n\n';
const texts = {
  'texts/old.en.md': english,
  'texts/old.de.md': drifted,
  'texts/dismissed.en.md': english.replace('420,000', '430,000'),
  'texts/dismissed.de.md': drifted,
  'texts/let-be.en.md': english,
  'texts/let-be.de.md': `${comment}${drifted.replace('12', '13')}`,
};

test('the queue settles the same, and its reports are identical byte for byte', async () => {
  const redis = await redisServer();
  const cwd = folderWith(texts);
  await startWorker(redis.url);
  const pair = ['texts/dismissed.en.md', 'texts/dismissed.de.md'];
  const { stdout } = await gegenlesen(['check', ...pair, '--format', 'json'], { cwd });
  const [{ fingerprint = '', rule = '' } = {}] = Report.parse(JSON.parse(stdout)).findings;
  const decision = {
    fingerprint,
    rule,
    verdict: 'dismissed',
    reason: 'corrected later',
    name: 'Ida',
    at: '2026-03-04T09:30:00Z',
    source: null,
    target: null,
  };
  writeFileSync(join(cwd, 'decisions.jsonl'), `${JSON.stringify(decision)}\n`);
  await gegenlesen(['baseline', 'texts/old.en.md', 'texts/old.de.md'], { cwd });
  const files = ['--baseline', 'gegenlesen-baseline.json', '--decisions', 'decisions.jsonl'];
  const inline = await gegenlesen(['batch', 'texts', '--out', 'inline', ...files], { cwd });
  const queued = await gegenlesen(['batch', 'texts', '--out', 'queued', '--queue', redis.url, ...files], { cwd });
  expect({ status: queued.status, stdout: queued.stdout }).toEqual({ status: inline.status, stdout: inline.stdout });
  for (const [name, by, left] of [
    ['old', 'baseline', 0],
    ['dismissed', 'decision', 0],
    ['let-be', 'comment', 0],
  ] as const) {
    const [one, other] = ['inline', 'queued'].map((folder) => readFileSync(join(cwd, folder, `${name}.json`), 'utf8'));
    expect(other).toBe(one);
    const { settled, findings } = Report.parse(JSON.parse(other ?? ''));
    expect([new Set(settled.map((finding) => finding.by)), findings.length]).toEqual([new Set([by]), left]);
  }
});
