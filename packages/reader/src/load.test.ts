import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pair } from '@gegenlesen/bitext';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { loadReader } from './load.ts';

const place = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pairs: readonly Pair[] = [
  { source: { text: 'It is raining.', lang: 'en' }, target: { text: 'Es schneit.', lang: 'de' } },
];

beforeEach(() => {
  writeFileSync(join(folder, 'reader.json'), '{ "model": "tiny" }');
  copyFileSync(place('model/vocabulary.bin'), join(folder, 'vocabulary.bin'));
  copyFileSync(place('test/fixtures/tiny.onnx'), join(folder, 'reader.onnx'));
  vi.doUnmock('onnxruntime-node');
});

test('reads with the native runtime', async () => {
  const reasons: string[] = [];
  const read = await loadReader({ folder, whenSlow: (reason) => reasons.push(reason) });
  expect((await read(pairs))[0]?.words.de.map(({ start }) => start)).toEqual([0, 3, 10]);
  expect(reasons).toEqual([]);
});

test('reads in WebAssembly where the native runtime does not load, and says so once', async () => {
  const native = await (await loadReader({ folder }))(pairs);
  vi.doMock('onnxruntime-node', () => {
    throw new Error('wrong ELF class');
  });
  const reasons: string[] = [];
  const read = await loadReader({ folder, whenSlow: (reason) => reasons.push(reason) });
  const readings = [await read(pairs), await read(pairs)];
  expect(readings[0]?.[0]?.pair.fault).toBeCloseTo(native[0]?.pair.fault ?? 0, 2);
  expect(reasons).toHaveLength(1);
});

test('the native runtime sends nothing: no address of a collector is built into it', async () => {
  const folder = new URL('../bin/', import.meta.resolve('onnxruntime-node'));
  const libraries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (file) => file.isFile() && file.parentPath.includes(process.platform),
  );
  expect(libraries.length).toBeGreaterThan(0);
  for (const { parentPath, name } of libraries)
    expect((await readFile(join(parentPath, name))).includes('OneCollector'), name).toBe(false);
});

test('loads nothing before there is something to read', async () => {
  rmSync(join(folder, 'reader.onnx'));
  rmSync(join(folder, 'vocabulary.bin'));
  const read = await loadReader({ folder });
  expect(await read([])).toEqual([]);
});

test.each(['reader.json', 'reader.onnx', 'vocabulary.bin'])('says that %s is missing', async (file) => {
  rmSync(join(folder, file));
  const reading = loadReader({ folder }).then((read) => read(pairs));
  await expect(reading).rejects.toThrow(`the reader is not installed: ${join(folder, file)} cannot be read`);
});
