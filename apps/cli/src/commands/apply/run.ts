import { join } from 'node:path';
import { InputError, type SegmentedDocument } from '@gegenlesen/bitext';
import { correctedFile, findCorrections } from '@gegenlesen/ingest';
import { ingestFile } from 'gegenlesen';
import { type CorrectedPlace, correctionsByFile } from '../../corrections/corrections-by-file.ts';
import { unifiedDiff } from '../../corrections/unified-diff.ts';
import { withDrafts } from '../../drafts.ts';
import { type PlacedCorrection, readDecisionFile } from '../../exceptions/read-decisions.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { printable } from '../../printable.ts';
import { readDocumentFile } from '../../read-file.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { writeWhole } from '../../write-whole.ts';

type ApplyOptions = OptionsOf<'apply'>;

/** A translation before and after its corrections. */
interface Corrected {
  readonly place: CorrectedPlace;
  readonly before: Uint8Array;
  readonly bytes: Uint8Array;
  readonly document: SegmentedDocument;
  readonly unplaced: ReturnType<typeof findCorrections<PlacedCorrection>>['unplaced'];
}

/** `apply DECISIONS [PLACE...]`: writes corrections into the translations. */
export async function apply(decisions: string, places: readonly string[], options: ApplyOptions): Promise<ExitStatus> {
  const { corrections } = await readDecisionFile(decisions);
  if (corrections.length === 0) {
    throw new InputError(decisions, 'contains no corrections', {
      remedy: 'export `decisions.jsonl` from the review page after correcting sentences',
    });
  }
  // Everything is corrected before anything is written, so that an error leaves all files as they are.
  const all: Corrected[] = [];
  for (const place of await correctionsByFile(decisions, places, corrections)) all.push(await correct(place, options));
  const problems = all.flatMap(({ unplaced }) => unplaced);
  for (const { correction, problem } of problems) {
    warn(`${correction.file}, line ${correction.line}: ${printable(`${correction.path}: ${problem}`)}`);
  }
  const changed = all.filter(({ before, bytes }) => !isSame(before, bytes));
  if (options.dryRun) for (const one of changed) await print(await diffOf(one, options));
  else for (const one of options.out === undefined ? changed : all) await write(one, options.out);
  const isClean = problems.length === 0 && !(options.dryRun && changed.length > 0);
  return isClean ? exitStatus.passes : exitStatus.doesNotPass;
}

async function correct(place: CorrectedPlace, { mark, readAs }: ApplyOptions): Promise<Corrected> {
  const { bytes: before } = await readDocumentFile(place.path);
  const document = await read(place.path, before, readAs);
  const { unplaced, ...found } = findCorrections(document, place.corrections, mark ?? null);
  return { place, before, document, unplaced, bytes: await correctedFile(before, document, found) };
}

const read = (path: string, bytes: Uint8Array, readAs: ApplyOptions['readAs']): Promise<SegmentedDocument> =>
  ingestFile({ path, bytes }, readAs === undefined ? {} : { format: readAs });

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

async function diffOf({ document, bytes }: Corrected, { readAs }: ApplyOptions): Promise<string> {
  return unifiedDiff(document, await read(document.path, bytes, readAs));
}

async function write({ place: { path, below }, bytes }: Corrected, out: string | undefined): Promise<void> {
  if (out !== undefined) await writeWhole(join(out, below), bytes);
  // A link stays one.
  else await withDrafts([path], async ([draft]) => draft?.write(bytes));
}
