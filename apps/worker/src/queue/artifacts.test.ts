import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedResult } from '@gegenlesen/qa-report';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { pack, unpack } from '../pool/pack.ts';
import { shared } from '../pool/pool.ts';
import { folderStore } from '../store/folder-store.ts';
import type { ArtifactStore } from '../store/store.ts';
import { collectAnswer, collectReports, collectTexts } from './collect.ts';
import { batchKey, keyOf, type Part, taughtKey } from './job.ts';
import { makeIndex } from './make-index.ts';
import { teach } from './taught.ts';

let store: ArtifactStore;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  store = await folderStore(folder);
});

const [aligned, drift] = [pack(['beads']), pack(['findings'])];
const report = { json: '{}', html: '<p>', result: failedResult('mill', 'failed', 'a name') };
const everything = { aligned, drift, report: pack(report) };

describe('the outcome of a pair', () => {
  test.each<[string, Partial<Record<Part, Uint8Array>>, reports: unknown, texts: unknown]>([
    ['while it is under way', { aligned }, null, null],
    ['before its report, which needs the same', { aligned, drift }, null, null],
    ['at its end', everything, { value: report }, { value: { aligned, drift } }],
    ['while another takes it away', { report: everything.report }, { value: report }, null],
    ['where its texts are wrong', { problem: pack('no text') }, { problem: 'no text' }, { problem: 'no text' }],
  ])('%s', async (_, parts, reports, texts) => {
    for (const [part, bytes] of Object.entries(parts)) await store.put(keyOf('key', part as Part), bytes);
    expect(await collectAnswer(store, 'key', collectReports)).toEqual(reports);
    const found = await collectAnswer(store, 'key', collectTexts);
    expect(found === null ? null : JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(texts)));
  });
});

test('the index of a batch is made of what its producer gave, and not where it was cancelled', async () => {
  const job = { version: '0.1.0', id: 'b1' };
  await makeIndex(job, store);
  expect(await store.has(batchKey('b1', 'index'))).toBe(false);
  await store.put(batchKey('b1', 'given'), pack([failedResult('mill', 'failed', 'no text')]));
  await makeIndex(job, store);
  const index = await store.get(batchKey('b1', 'index'));
  expect(unpack(index ?? new Uint8Array())).toMatchObject({ pairs: [{ name: 'mill', status: 'failed' }] });
});

test('what was taught and got lost is put into the store again', async () => {
  const bytes = shared(Buffer.from('owner;Eigentümerin\n'));
  const taught = [{ kind: 'terms', path: 'terms.csv', digest: 'digest', bytes }] as const;
  await teach(store, taught);
  await store.remove([taughtKey('digest')]);
  await teach(store, taught);
  expect(Buffer.from((await store.get(taughtKey('digest'))) ?? '').toString()).toBe('owner;Eigentümerin\n');
});
