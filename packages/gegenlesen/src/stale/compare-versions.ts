import type { Segment } from '@gegenlesen/bitext';
import { diffArrays } from 'diff';
import { comparable } from './comparable.ts';
import { pairsAlike } from './pairs-alike.ts';

/** A changed sentence, as indices into both versions; null if a version lacks it. */
export interface SentenceChange {
  readonly before: number | null;
  readonly now: number | null;
}

/** Two versions of a text, sentence by sentence. */
export interface Comparison {
  /** The indices of unchanged sentences: from the earlier version to the current one. */
  readonly kept: ReadonlyMap<number, number>;
  readonly changes: readonly SentenceChange[];
}

/** Texts that differ in more sentences than this are treated as having nothing in common. */
const mostEdits = 4000;

/**
 * Which sentences of a text were kept, changed, added or removed (shortest edit script of Myers 1986, by jsdiff). A
 * sentence counts as kept if only its place, markup, white space or quotation marks changed.
 */
export function compareVersions(before: readonly Segment[], now: readonly Segment[]): Comparison {
  const texts = { before: before.map(comparable), now: now.map(comparable) };
  const kept = new Map<number, number>();
  const hunks: Hunk[] = [];
  let hunk: Hunk = { before: [], now: [] };
  const [at, to] = [{ value: 0 }, { value: 0 }];
  const close = (): void => {
    if (hunk.before.length + hunk.now.length > 0) hunks.push(hunk);
    hunk = { before: [], now: [] };
  };
  for (const { added, removed, count } of editsOf(texts.before, texts.now)) {
    if (!added && !removed) close();
    for (let i = 0; i < count; i += 1) {
      if (added) hunk.now.push(to.value++);
      else if (removed) hunk.before.push(at.value++);
      else kept.set(at.value++, to.value++);
    }
  }
  close();
  keepMoved(hunks, texts, kept);
  return { kept, changes: hunks.flatMap((each) => changesOf(each, texts)) };
}

/** A run of sentences that replaced another. */
interface Hunk {
  before: number[];
  now: number[];
}

interface Texts {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

const editsOf = (before: readonly string[], now: readonly string[]) =>
  diffArrays([...before], [...now], { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: now.length },
  ];

/** A sentence removed in one place and added in another was moved. */
function keepMoved(hunks: readonly Hunk[], texts: Texts, kept: Map<number, number>): void {
  const added = new Map<string, number[]>();
  for (const j of hunks.flatMap(({ now }) => now)) {
    const text = texts.now[j] ?? '';
    added.set(text, [...(added.get(text) ?? []), j]);
  }
  for (const i of hunks.flatMap(({ before }) => before)) {
    const j = added.get(texts.before[i] ?? '')?.shift();
    if (j !== undefined) kept.set(i, j);
  }
  const movedTo = new Set(kept.values());
  for (const hunk of hunks) {
    hunk.before = hunk.before.filter((i) => !kept.has(i));
    hunk.now = hunk.now.filter((j) => !movedTo.has(j));
  }
}

function changesOf({ before, now }: Hunk, texts: Texts): readonly SentenceChange[] {
  const words = (of: 'before' | 'now', at: readonly number[]) => at.map((i) => texts[of][i] ?? '').join(' ');
  // Joining or splitting sentences does not change what they say.
  if (words('before', before) === words('now', now)) return [];
  const pairs = pairsAlike(
    before.map((i) => texts.before[i] ?? ''),
    now.map((j) => texts.now[j] ?? ''),
  );
  return pairs.map(([i, j]) => ({
    before: i === null ? null : (before[i] ?? null),
    now: j === null ? null : (now[j] ?? null),
  }));
}
