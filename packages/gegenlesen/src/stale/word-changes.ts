import type { WordChange } from '@gegenlesen/bitext';
import { diffWordsWithSpace } from 'diff';

/**
 * Compares two versions of a sentence word by word (jsdiff). Without the added runs, the result is the earlier version;
 * without the removed runs, it is the later one, except for white space.
 */
export function wordChanges(before: string, now: string): readonly WordChange[] {
  const runs: WordChange[] = [];
  for (const { value, added, removed } of diffWordsWithSpace(oneLine(before), oneLine(now))) {
    runs.push({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' });
  }
  return withoutGaps(runs);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Adjacent changed words are one change, including the space between them. */
function withoutGaps(runs: readonly WordChange[]): readonly WordChange[] {
  const merged: WordChange[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') merged.push({ text: removed, change: 'removed' });
    if (added !== '') merged.push({ text: added, change: 'added' });
    [removed, added] = ['', ''];
  };
  for (const [i, { text, change }] of runs.entries()) {
    const isGap = change === 'same' && text.trim() === '' && i > 0 && i < runs.length - 1;
    if (change !== 'added' && (isGap || change === 'removed')) removed += text;
    if (change !== 'removed' && (isGap || change === 'added')) added += text;
    if (change !== 'same' || isGap) continue;
    close();
    merged.push({ text, change });
  }
  close();
  return merged;
}
