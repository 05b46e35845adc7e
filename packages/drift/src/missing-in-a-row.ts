import {
  type Bead,
  type BySide,
  type Finding,
  phrase,
  proseOf,
  type Segment,
  type SegmentedDocument,
  severities,
} from '@gegenlesen/bitext';
import { excerpt } from './check/meaning-check.ts';
import { digest, english } from './findings-of.ts';

/** The segments that stand in rows, and what a message calls them. */
const kinds: Readonly<Partial<Record<Segment['kind'], string>>> = { 'table-cell': 'cells', 'list-item': 'items' };

/** The rule that reports what only one side has. */
const rules: BySide<string> = { source: 'omitted', target: 'added' };

type Side = keyof typeof rules;

/** Cells of a table or items of a list that follow each other and that only one side has. */
interface Row {
  readonly kind: string;
  readonly segments: readonly Segment[];
  readonly beads: readonly number[];
}

/** Makes one finding of all that say that neighbouring cells of a table, or items of a list, are missing or were added. */
export function joinRows(
  findings: readonly Finding[],
  documents: BySide<SegmentedDocument>,
  beads: readonly Bead[],
): readonly Finding[] {
  const instead = new Map<Finding, readonly Finding[]>();
  for (const side of ['source', 'target'] as const) {
    const byBead = new Map(findings.flatMap((each) => (each.rule === rules[side] ? [[each.bead, each]] : [])));
    for (const row of rowsOf(side, documents[side].segments, beads)) {
      const [first, ...others] = row.beads.flatMap((bead) => byBead.get(bead) ?? []);
      // A cell may have several sentences.
      const cells = new Set(row.segments.map(({ block }) => block)).size;
      if (first === undefined || cells < 2) continue;
      instead.set(first, [joined([first, ...others], row, cells, side, documents[side].text)]);
      for (const each of others) instead.set(each, []);
    }
  }
  return findings.flatMap((each) => instead.get(each) ?? [each]);
}

/** The rows of one side. Sentences that only the other side has do not interrupt a row. */
function rowsOf(side: Side, segments: readonly Segment[], beads: readonly Bead[]): readonly Row[] {
  const rows: { kind: string | undefined; segments: Segment[]; beads: number[] }[] = [];
  for (const [at, bead] of beads.entries()) {
    const own = bead[side].flatMap((index) => segments[index] ?? []);
    if (own.length === 0) continue;
    const kind = bead.source.length === 0 || bead.target.length === 0 ? kindOf(own) : undefined;
    const row = rows.at(-1);
    if (row === undefined || row.kind !== kind) rows.push({ kind, segments: own, beads: [at] });
    else {
      row.segments.push(...own);
      row.beads.push(at);
    }
  }
  return rows.flatMap(({ kind, ...row }) => (kind === undefined ? [] : [{ kind, ...row }]));
}

/** What a message calls segments of one kind; undefined if they do not stand in rows. */
function kindOf([first, ...others]: readonly Segment[]): string | undefined {
  return first !== undefined && others.every(({ kind }) => kind === first.kind) ? kinds[first.kind] : undefined;
}

/** One finding for a row, as severe as the worst in it, marking everything from the first cell to the last. */
function joined(
  findings: readonly [Finding, ...Finding[]],
  { kind, segments }: Row,
  count: number,
  side: Side,
  text: string,
): Finding {
  const worst = findings.reduce((one, other) =>
    severities.indexOf(other.severity) > severities.indexOf(one.severity) ? other : one,
  );
  const [first, last] = [segments.at(0), segments.at(-1)].map((each) => (each === undefined ? '' : proseOf(each)));
  const slots = { count, first: excerpt(first ?? ''), last: excerpt(last ?? '') };
  const says = { ...worst.says, id: `${worst.rule}/${kind}`, slots };
  const [start, end] = [segments.at(0)?.start ?? 0, segments.at(-1)?.end ?? 0];
  return {
    ...worst,
    bead: findings[0].bead,
    says,
    message: phrase(says, english),
    [side]: { start, end, text: text.slice(start, end) },
    fingerprint: digest(findings.map(({ fingerprint }) => fingerprint)).slice(0, 16),
  };
}
