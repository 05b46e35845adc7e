import type { Span } from '@gegenlesen/bitext';
import type { Hit } from '../check/hit.ts';
import type { Part } from '../compare/parts.ts';
import { originalOf, translationOf } from '../read/sides.ts';
import type { Found, Sieve } from './sieve.ts';

/**
 * If a sentence was not translated at all, drops the hits on its words, but not those on its figures.
 *
 * Comes before claims are lowered: an untranslated heading, or one in a doubtful bead, still explains its words.
 */
export const superseded: Sieve = (found, { parts }) => {
  const explained = parts.filter((part) => found.some((each) => explains(each) && isIn(each.hit, part)));
  if (explained.length === 0) return found;
  return found.filter(({ check, hit }) => check.yieldsTo !== 'sentence' || !explained.some((part) => isIn(hit, part)));
};

const explains = ({ check, hit: { claim = 'fault', severity = check.severity } }: Found): boolean =>
  check.explains === 'sentence' && claim === 'fault' && severity === 'critical';

const isIn = ({ source, target }: Hit, part: Part): boolean =>
  target === null ? within(source, originalOf(part).span) : within(target, translationOf(part).span);

const within = (span: Span | null, { start, end }: Span): boolean =>
  span !== null && span.start >= start && span.end <= end;
