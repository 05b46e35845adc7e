import {
  type Bead,
  type Finding,
  type IgnoreComment,
  isMarkedBy,
  overlap,
  type Rule,
  type Segment,
  type SegmentedDocument,
  type Span,
} from '@gegenlesen/bitext';
import { lineAndColumn, lineStarts } from '@gegenlesen/qa-report';
import { choose } from './nearest.ts';
import { rules } from './rules.ts';

type SideName = 'source' | 'target';

/** A comment in one of the two texts. It settles findings only if it is valid and names an existing rule. */
interface SideComment {
  readonly side: SideName;
  readonly comment: IgnoreComment;
}

interface Texts {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly Bead[];
}

/** The comments in a pair of texts. */
export interface Comments {
  /** The comment that settles a finding, or null. */
  readonly on: (finding: Finding) => IgnoreComment | null;
  /**
   * One sentence for each comment that is invalid or whose rule found nothing there.
   *
   * @param isLookedFor whether a rule was checked; comments on other rules are not reported
   */
  readonly idle: (found: readonly Finding[], isLookedFor: (rule: Rule) => boolean) => readonly string[];
}

const names = rules.map(({ id }) => id);

/** The comments in both texts. Each applies to the findings in the part of its own text that it covers. */
export function commentsOf(texts: Texts): Comments {
  const all = (['source', 'target'] as const).flatMap((side) =>
    (texts[side].ignores ?? []).map((comment): SideComment => ({ side, comment })),
  );
  const right = all.filter(({ comment }) => comment.problem === null);
  const reaches = ({ side, comment }: SideComment, finding: Finding): boolean =>
    comment.rules.includes(finding.rule) && covers(comment.covers, side, finding, texts);
  const placeOf = placesIn(texts);
  return {
    on: (finding) => right.find((one) => reaches(one, finding))?.comment ?? null,
    idle: (found, isLookedFor) =>
      all.flatMap((one) =>
        problemsOf(one.comment, (rule) => {
          const known = rules.find(({ id }) => id === rule);
          if (known === undefined) return `names the unknown rule \`${rule}\`; ${choose(rule, names)}`;
          const settles = found.some((finding) => finding.rule === rule && reaches(one, finding));
          return settles || !isLookedFor(known) ? null : `no longer settles any ${rule}; remove it`;
        }).map((problem) => `${placeOf(one)}: the comment ${problem}`),
      ),
  };
}

function problemsOf({ problem, rules: named }: IgnoreComment, ofRule: (rule: string) => string | null): string[] {
  return problem === null ? named.flatMap((rule) => ofRule(rule) ?? []) : [problem];
}

/** Formats the place of a comment: `a.de.md:3:1`. Lines are counted only when needed. */
function placesIn(texts: Texts): (one: SideComment) => string {
  const lines: { [side in SideName]?: readonly number[] } = {};
  return ({ side, comment }) => {
    const { path, text } = texts[side];
    lines[side] ??= lineStarts(text);
    const place = lineAndColumn({ lines: lines[side] }, comment.start);
    return place === null ? path : `${path}:${place.line}:${place.column}`;
  };
}

/** Whether a finding is in a part of one text, judged by its anchor or else by the sentences of its bead. */
function covers(span: Span, side: SideName, finding: Finding, { beads, ...texts }: Texts): boolean {
  const anchor = finding[side];
  if (anchor !== null) return isMarkedBy(span, anchor);
  const { text, segments } = texts[side];
  if (finding.bead === null) return span.start === 0 && span.end === text.length;
  const own = (beads[finding.bead]?.[side] ?? []).flatMap((at): Segment[] => segments.slice(at, at + 1));
  return own.some((segment) => overlap(segment, span)) || (span.start === 0 && span.end === text.length);
}
