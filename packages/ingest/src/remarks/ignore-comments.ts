import type { IgnoreComment, Span } from '@gegenlesen/bitext';
import type { Block, Remark } from '../block.ts';
import { extentOf } from '../prose.ts';

type Scope = 'block' | 'start' | 'end' | 'file';

interface Parsed {
  readonly remark: Remark;
  /** Null if unknown. */
  readonly scope: Scope | null;
  readonly rules: readonly string[];
  readonly reason: string;
}

const form = /^\s*gegenlesen-ignore(?:-(start|end|file))?(?=[\s:]|$)([^:]*)(?::([\s\S]*))?$/;

/**
 * The comments in a document that tell gegenlesen to ignore something, and what each of them covers:
 *
 *     <!-- gegenlesen-ignore number-changed: rounded on purpose -->            the block around it, or else the next
 *     <!-- gegenlesen-ignore-start omitted, added: rewritten --> … <!-- gegenlesen-ignore-end -->   everything between
 *     <!-- gegenlesen-ignore-file name-missing: the readers know them -->      the whole document
 *
 * @param remarks in order
 * @param blocks all blocks, including leftovers
 * @param length of the document, in UTF-16 units
 */
export function ignoreComments(remarks: readonly Remark[], blocks: readonly Block[], length: number): IgnoreComment[] {
  const parsed = remarks.map(parse);
  const ends = endsOf(parsed);
  return parsed
    .filter((one) => one.scope !== 'end' || !ends.matched.has(one))
    .map((one) => {
      const covers = coverOf(one, blocks, ends.of.get(one), length);
      const { start, end } = one.remark;
      return {
        start,
        end,
        rules: one.rules,
        reason: one.reason,
        covers: covers ?? { start, end: start },
        problem: problemOf(one, covers),
      };
    });
}

function parse(remark: Remark): Parsed {
  const found = form.exec(remark.text);
  const [, scope = 'block', rules = '', reason = ''] = found ?? [];
  return {
    remark,
    scope: found === null ? null : (scope as Scope),
    rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''),
    reason: reason.replace(/\s+/g, ' ').trim(),
  };
}

/** Matches each end with the last open start. */
function endsOf(parsed: readonly Parsed[]): {
  readonly of: ReadonlyMap<Parsed, Parsed>;
  readonly matched: ReadonlySet<Parsed>;
} {
  const of = new Map<Parsed, Parsed>();
  const open: Parsed[] = [];
  for (const one of parsed) {
    if (one.scope === 'start') open.push(one);
    const start = one.scope === 'end' ? open.pop() : undefined;
    if (start !== undefined) of.set(start, one);
  }
  return { of, matched: new Set(of.values()) };
}

/** What a comment covers, or null if there is nothing. */
function coverOf(
  { scope, remark }: Parsed,
  blocks: readonly Block[],
  end: Parsed | undefined,
  length: number,
): Span | null {
  if (scope === 'file') return { start: 0, end: length };
  if (scope === 'start') return end === undefined ? null : { start: remark.end, end: end.remark.start };
  const block = scope === 'block' ? blocks[remark.block] : undefined;
  return block === undefined ? null : extentOf(block.prose);
}

function problemOf({ scope, rules, reason }: Parsed, covers: Span | null): string | null {
  if (scope === null) return 'is unknown; write `gegenlesen-ignore`, `-start`, `-end` or `-file`';
  if (scope === 'end') return 'has no `gegenlesen-ignore-start` before it';
  if (rules.length === 0) return 'names no rule; write `gegenlesen-ignore number-changed: why`';
  if (reason === '') return 'gives no reason; add one after a colon';
  if (covers !== null) return null;
  return scope === 'start' ? 'has no `gegenlesen-ignore-end` after it' : 'has no text after it';
}
