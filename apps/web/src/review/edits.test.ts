import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Finding, proseOf } from '@gegenlesen/bitext';
import { documentChecks } from '@gegenlesen/drift';
import { editedDocument, writeBack } from '@gegenlesen/ingest';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import fc from 'fast-check';
import { type AlignedPair, alignPair, findDrift, ingestFile } from 'gegenlesen';
import { describe, expect, test } from 'vitest';
import { type BeadStretch, stretchOf } from './change-beads.ts';
import { checkBeads, movedFindings, withRechecked } from './check-beads.ts';
import { replaceBeads } from './replace-beads.ts';

const knowledge = { lexicon: openLexicon(readFileSync(modelUrl)) };
const samples = new URL('../../../../samples/', import.meta.url);
const fileOf = (name: string) => ({ path: name, bytes: readFileSync(new URL(name, samples)) });

async function pairOf(from: string, to: string, bytes?: Uint8Array): Promise<AlignedPair> {
  const [original, translation] = [fileOf(from), fileOf(to)];
  const texts = [original, { ...translation, bytes: bytes ?? translation.bytes }] as const;
  const [source, target] = await Promise.all(texts.map((file) => ingestFile(file, {})));
  if (source === undefined || target === undefined) throw new Error('two texts are read');
  return alignPair(source, target, {}, knowledge);
}

const ofDocuments: ReadonlySet<string> = new Set(documentChecks.map(({ id }) => id));
const ofBeads = ({ beads }: AlignedPair) => beads.map(({ source, target }) => ({ source, target }));
const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, fingerprint, bead }) => `${bead} ${rule} ${fingerprint}`).sort();

/** What a person may do to one word of a sentence. */
const words = ['nicht', '17', 'März', 'Rom', 'die', 'über', '3,5', 'ein & zwei', 'Kilometer'];
const change = fc.record({
  sentence: fc.nat(),
  word: fc.nat(),
  kind: fc.constantFrom('replace', 'insert', 'remove'),
  with: fc.constantFrom(...words),
});
type Change = typeof change extends fc.Arbitrary<infer Some> ? Some : never;

/** A word that is neither first nor last, since those may begin or end a sentence. */
function changed(text: string, { word, kind, with: other }: Change): string {
  const parts = text.split(' ');
  if (parts.length < 4) return text;
  const at = 1 + (word % (parts.length - 2));
  if (/[.!?:;]/.test(parts[at] ?? '')) return text;
  const instead = kind === 'remove' ? [] : kind === 'insert' ? [parts[at] ?? '', other] : [other];
  return [...parts.slice(0, at), ...instead, ...parts.slice(at + 1)].join(' ');
}

const texts = [
  ['night-train.en.txt', 'night-train.de.txt'],
  ['river-heat.en.md', 'river-heat.de.md'],
  ['apple-camera.en.html', 'apple-camera.de.html'],
  ['open-library.de.txt', 'open-library.en.txt'],
] as const;

async function replaced(
  checked: { readonly pair: AlignedPair; readonly findings: readonly Finding[] },
  stretch: BeadStretch,
): Promise<typeof checked> {
  const { beads, findings } = await replaceBeads(checked, stretch, {}, knowledge);
  return { pair: { ...checked.pair, beads }, findings };
}

describe.each(texts)('%s and %s', (from, to) => {
  test('after some edits, the findings are those of the exported file', async () => {
    const machine = await pairOf(from, to);
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const edits = new Map<number, string>();
        for (const one of changes) {
          const at = one.sentence % machine.target.segments.length;
          const segment = machine.target.segments[at];
          if (segment !== undefined) edits.set(at, changed(edits.get(at) ?? proseOf(segment), one));
        }
        const { document, replacements } = editedDocument(machine.target, edits);
        const exported = writeBack(fileOf(to).bytes, machine.target, replacements);
        const fresh = await pairOf(from, to, exported);
        expect(fresh.target.text).toBe(document.text);
        const pair = { ...machine, target: document };
        // An edit may add the end of a sentence, or change so much of one that it is aligned differently.
        if (!isDeepStrictEqual(fresh.target.segments.map(proseOf), document.segments.map(proseOf))) return;
        if (!isDeepStrictEqual(ofBeads(pair), ofBeads(fresh))) return;
        compared += 1;
        const { findings: here } = await findDrift(pair, {}, knowledge);
        expect(inShort(here)).toEqual(inShort((await findDrift(fresh, {}, knowledge)).findings));
      }),
      { numRuns: 6, seed: 20261124 },
    );
    expect(compared).toBeGreaterThan(3);
  });

  test('the findings right after an edit are those of a check of the whole text, except for checks that need all of it', async () => {
    const machine = await pairOf(from, to);
    const { findings: before } = await findDrift(machine, {}, knowledge);
    await fc.assert(
      fc.asyncProperty(change, async (one) => {
        const at = one.sentence % machine.target.segments.length;
        const segment = machine.target.segments[at];
        const bead = machine.beads.findIndex(({ target }) => target.includes(at));
        if (segment === undefined) return;
        const { document } = editedDocument(machine.target, new Map([[at, changed(proseOf(segment), one)]]));
        const pair = { ...machine, target: document };
        const range = { from: bead, to: bead + 1 };
        const { findings: found } = await checkBeads(pair, range, {}, knowledge);
        const now = withRechecked(movedFindings(before, machine.target, document), found, range);
        const { findings: all } = await findDrift(pair, {}, knowledge);
        const near = (findings: readonly Finding[]) =>
          findings.filter((finding) => finding.bead === bead && !ofDocuments.has(finding.rule));
        expect(inShort(near(now))).toEqual(inShort(near(all)));
      }),
      { numRuns: 12, seed: 20261124 },
    );
  });

  test('splitting, joining or moving beads and undoing it leaves the findings as they were', async () => {
    const machine = await pairOf(from, to);
    const { findings: before } = await findDrift(machine, {}, knowledge);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('join', 'move'), async (place, kind) => {
        const bead = place % (machine.beads.length - 1);
        const stretch = stretchOf(
          machine.beads,
          kind === 'join'
            ? { kind, bead, revision: 0 }
            : { kind: 'move', bead, side: 'target', to: 'after', revision: 0 },
        );
        if (stretch === null) return;
        const there = await replaced({ pair: machine, findings: before }, stretch);
        const back = await replaced(there, { at: stretch.at, before: stretch.after, after: stretch.before });
        expect(ofBeads(back.pair)).toEqual(ofBeads(machine));
        expect(inShort(back.findings)).toEqual(inShort(before));
      }),
      { numRuns: 8, seed: 20261124 },
    );
  });
});
