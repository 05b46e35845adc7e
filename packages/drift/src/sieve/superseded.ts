import type { Span } from '@gegenlesen/bitext';
import type { Check, Hit } from '../check/check.ts';
import type { Part } from '../compare/parts.ts';
import { originalOf, translationOf } from '../read/sides.ts';

type Found = readonly [Check, Hit];

/** What is wrong with a sentence as a whole. */
const whole = 'untranslated';

/** Where a sentence was not translated, its words need not be accused one by one; its figures still are. */
export function withoutSuperseded(found: readonly Found[], parts: readonly Part[]): readonly Found[] {
  const wrong = parts.filter((part) =>
    found.some(([check, hit]) => check.id === whole && hit.severity === 'critical' && isIn(hit, part)),
  );
  if (wrong.length === 0) return found;
  return found.filter(
    ([check, hit]) => check.id === whole || check.group === 'number' || !wrong.some((part) => isIn(hit, part)),
  );
}

const isIn = ({ source, target }: Hit, part: Part): boolean =>
  target === null ? within(source, originalOf(part).span) : within(target, translationOf(part).span);

const within = (span: Span | null, { start, end }: Span): boolean =>
  span !== null && span.start >= start && span.end <= end;
