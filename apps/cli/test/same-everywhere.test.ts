import { readFile } from 'node:fs/promises';
import type { Finding } from '@gegenlesen/bitext';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { loadReader } from '@gegenlesen/reader/load';
import { proofread } from 'gegenlesen';
import { expect, onTestFinished, test, vi } from 'vitest';

/** A finding is above or below the line between silence and suspicion, or suspicion and fault, by more than this. */
const margin = 0.05;
const lines = [0.3, 0.7];

/** Its kernels round differently, as those of another processor do, and it reads several times as slowly. */
test('WebAssembly finds what the native runtime finds', async () => {
  const lexicon = openLexicon(await readFile(modelUrl));
  const files = await Promise.all(['en', 'de'].map(sample));
  const found = async (reader: Awaited<ReturnType<typeof loadReader>>) =>
    proofread(...(files as [File, File]), { lexicon, reader });

  const native = await found(await loadReader());
  const reasons: string[] = [];
  vi.doMock('onnxruntime-node', () => {
    throw new Error('not on this machine');
  });
  onTestFinished(() => void vi.doUnmock('onnxruntime-node'));
  const web = await found(await loadReader({ whenSlow: (reason) => reasons.push(reason) }));

  expect(reasons).toHaveLength(1);
  expect(certain(web.findings, native.findings)).toEqual([]);
  expect(certain(native.findings, web.findings)).toEqual([]);
  for (const [i, { drift }] of web.beads.entries())
    expect(Math.abs((drift ?? 0) - (native.beads[i]?.drift ?? Number.NaN))).toBeLessThan(margin);
});

type File = Parameters<typeof proofread>[0];

async function sample(language: string): Promise<File> {
  const path = `open-library.${language}.txt`;
  return { path, bytes: await readFile(new URL(`../../../samples/${path}`, import.meta.url)) };
}

/** What only the first of two runs found, and not because it was just sure enough. */
const certain = (some: readonly Finding[], others: readonly Finding[]): readonly string[] =>
  some
    .filter(({ confidence }) => lines.every((line) => Math.abs(confidence - line) > margin))
    .map(named)
    .filter((name) => !others.map(named).includes(name));

const named = ({ rule, bead, severity }: Finding): string => `${severity} ${rule} in bead ${bead}`;
