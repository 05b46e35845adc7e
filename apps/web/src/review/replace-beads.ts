import type { Finding } from '@gegenlesen/bitext';
import type { AlignedPair, Drift, Knowledge, PairRequest } from 'gegenlesen';
import type { BeadStretch } from './change-beads.ts';
import { checkBeads, withRechecked } from './check-beads.ts';

/** The beads of a document after some were replaced, with the findings. */
export async function replaceBeads(
  { pair, findings }: { readonly pair: AlignedPair; readonly findings: readonly Finding[] },
  { at, before, after }: BeadStretch,
  request: PairRequest,
  knowledge: Knowledge,
): Promise<Drift> {
  const last = at + before.length;
  const beads = [...pair.beads.slice(0, at), ...after, ...pair.beads.slice(last)];
  const shift = after.length - before.length;
  const range = { from: at, to: at + after.length };
  const moved = findings.flatMap((finding) => {
    if (finding.bead === null || finding.bead < at) return [finding];
    return finding.bead < last ? [] : [{ ...finding, bead: finding.bead + shift }];
  });
  const found = await checkBeads({ ...pair, beads }, range, request, knowledge);
  return { beads: found.beads, findings: withRechecked(moved, found.findings, range) };
}
