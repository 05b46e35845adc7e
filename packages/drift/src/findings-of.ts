import { createHash } from 'node:crypto';
import {
  type Anchor,
  type BySide,
  type Finding,
  type PlainPassage,
  phrase,
  phrasebookOf,
  type Slots,
  type Span,
} from '@gegenlesen/bitext';
import { checks } from './check/list/checks.ts';
import { documentChecks } from './check/list/document-checks.ts';
import type { Found } from './sieve/sieve.ts';
import { gradeOf } from './weigh/grade.ts';

/** The English messages of all checks. */
export const english = phrasebookOf([...checks, ...documentChecks], 'en');

/** Turns hits into findings, with offsets in the pair's texts as given. @param bead index of their bead; null for the documents as a whole */
export function findingsOf(
  found: readonly Found[],
  pair: BySide<PlainPassage>,
  bead: number | null,
): readonly Finding[] {
  if (found.length === 0) return [];
  const texts = digest([pair.source.given, pair.target.given]);
  return found.map((each) => {
    const { check, hit } = each;
    const { id, group, category } = check;
    const { rule, severity, confidence } = gradeOf(each);
    const source = anchor(pair.source, hit.source);
    const target = anchor(pair.target, hit.target);
    const says = { ...hit.says, id: `${id}/${hit.says.id}`, slots: quoting(hit.says.slots, hit, pair) };
    return {
      rule,
      group,
      category,
      severity,
      confidence,
      says,
      message: phrase(says, english),
      source,
      target,
      bead,
      // Stable while rule and texts are; the places tell two findings of one rule in the same pair apart.
      fingerprint: digest([id, texts, place(source), place(target)]).slice(0, 16),
    };
  });
}

/** The slots with the apostrophes, hyphens and spaces of the texts as given. */
function quoting(slots: Slots, hit: BySide<Span | null>, pair: BySide<PlainPassage>): Slots {
  const unlike = (['source', 'target'] as const).filter((side) => pair[side].seen !== pair[side].text);
  if (unlike.length === 0) return slots;
  const quote = (slot: string): string => {
    // A long quotation is cut short.
    const value = slot.replace(/ …$/, '');
    for (const side of unlike) {
      const { text, seen } = pair[side];
      const near = text.indexOf(value, hit[side]?.start ?? 0);
      const at = near < 0 ? text.indexOf(value) : near;
      if (at >= 0) return seen.slice(at, at + value.length) + slot.slice(value.length);
    }
    return slot;
  };
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, typeof value === 'string' ? quote(value) : value]),
  );
}

function anchor({ given, toGiven }: PlainPassage, span: Span | null): Anchor | null {
  if (span === null) return null;
  const { start, end } = toGiven(span);
  return { start, end, text: given.slice(start, end) };
}

const place = (span: Span | null): string => (span === null ? '-' : `${span.start}:${span.end}`);

/** A hash of texts, in hexadecimal. */
export const digest = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
