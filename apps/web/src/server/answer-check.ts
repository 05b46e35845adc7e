import { performance } from 'node:perf_hooks';
import type { LiveCheck, LiveFindings } from '../api/edit.ts';
import { checkBeads } from '../review/check-beads.ts';
import { reviewed } from '../review/reviewed.ts';
import { type Desk, requestOf } from './desk.ts';
import { oneLine, withTexts } from './edit-sentence.ts';
import { findDocument } from './find-document.ts';

/** What would be found in a bead if its sentences had these texts. Nothing is saved. */
export async function checkLive(desk: Desk, id: string, { bead, texts }: LiveCheck): Promise<LiveFindings> {
  const started = performance.now();
  const document = await findDocument(desk, id);
  const pair = withTexts(
    document,
    texts.map(({ segment, text }) => ({ segment, text: oneLine(text) })),
  );
  const request = requestOf(desk, document);
  const { findings: found } = await checkBeads(pair, { from: bead, to: bead + 1 }, request, desk.knowledge);
  const findings = found.filter((finding) => finding.bead === bead);
  const review = reviewed({ ...document, pair, findings, first: [] }, request, await desk.decisions());
  return { findings: review.findings, milliseconds: Math.round(10 * (performance.now() - started)) / 10 };
}
