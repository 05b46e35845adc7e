import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { loadEvaluation } from '../evaluation.ts';
import { plantedPairs } from '../measure/planted.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import { repository, sharedFolder } from '../sets/shared-folder.ts';
import { meaningLimit } from '../sets/sound-sets.ts';

/** Writes sound news pairs and the same with planted faults of meaning, for judging a reader: one `{ kind, en, de }` a line. */
const out = z.string({ error: 'npm run export:planted -- FILE' }).parse(process.argv[2]);
const { faithful } = await loadEvaluation(
  { folder: sharedFolder, say: (line) => void process.stderr.write(`${line}\n`) },
  repository,
);
if (faithful === null) throw new Error('no sound pairs to plant faults into');

const sound = faithful.map(({ pair }) => ({ kind: 'sound', en: pair.source.text, de: pair.target.text }));
const faulty = meaningKinds.flatMap((kind) =>
  [...plantedPairs(kind, faithful)].slice(0, meaningLimit).map(({ planted: { pair, changes } }) => ({
    kind: kind.id,
    en: pair.source.text,
    de: pair.target.text,
    changes: changes.map(({ start, after }) => [start, start + after.length]),
  })),
);
await writeFile(out, [...sound, ...faulty].map((row) => `${JSON.stringify(row)}\n`).join(''));
