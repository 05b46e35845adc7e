import { type AskedColumns, InputError, type Language } from '@gegenlesen/bitext';
import { recogniseLanguage } from '../language/recognise-language.ts';
import { type Role, roleOf } from './column-names.ts';
import { columnBy, lettersOf } from './column-place.ts';
import { type Row, textAt } from './table.ts';

/** Which columns of a table hold what, as indices. */
export interface Columns {
  readonly source: number;
  readonly target: number;
  readonly id?: number;
  readonly note?: number;
  readonly most?: number;
  readonly state?: number;
  /** Null where neither a name nor the texts say it. */
  readonly languages: { readonly source: Language | null; readonly target: Language | null };
  /** Whether the first row names the columns. */
  readonly hasHead: boolean;
  /** Whether each row has original and translation at its end, and perhaps an id before them. */
  readonly atEnd?: true;
}

/**
 * Whether two columns are original and translation without a look at their languages, and of three, the last two: before
 * all else, if nothing else shows it, or never.
 */
export type ByPosition = 'first' | 'last' | 'never';

/** How to find the columns of a table. */
export interface ColumnsWanted {
  readonly asked: AskedColumns | null;
  readonly byPosition: ByPosition;
}

/**
 * Finds the columns of a table with two languages: those that a person named, those that the first row names, or those in
 * German and English.
 *
 * @param rows the first ones, enough to recognise languages; with the row of names, if there is one
 * @throws InputError that lists the columns if it cannot decide
 */
export async function columnsOf(rows: readonly Row[], path: string, wanted: ColumnsWanted): Promise<Columns> {
  const head = rows[0]?.cells.map((cell) => cell?.text ?? '') ?? [];
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const named = namedColumns(head);
  const { asked } = wanted;
  if (asked !== null) return askedIn(asked, head, count, named, path);
  const found =
    pairByName(named) ??
    (wanted.byPosition === 'first' && count <= 3 ? lastTwo : null) ??
    (await pairByLanguage(rows, count, named)) ??
    (wanted.byPosition === 'last' && !saysLanguages(named) ? pairByPosition(count) : null);
  if (found === null) throw undecided(path, head, 'cannot tell which columns hold original and translation');
  const hasHead = found.byName ?? (found.atEnd === undefined && (named.size > 1 || named.has('id')));
  return { ...others(named, hasHead, found), ...found, hasHead };
}

type Named = ReadonlyMap<Role, number>;
type Found = Pick<Columns, 'source' | 'target' | 'id' | 'languages' | 'atEnd'> & { readonly byName?: true };

/** The first column of each name. A first column without one holds numbers or ids, where others have names. */
function namedColumns(head: readonly string[]): Named {
  const named = new Map<Role, number>();
  for (const [i, name] of head.entries()) {
    const role = roleOf(name);
    if (role !== null && !named.has(role)) named.set(role, i);
  }
  if (named.size > 0 && head[0]?.trim() === '' && !named.has('id')) named.set('id', 0);
  return named;
}

/** If one side has a name, the other is not any column beside it. */
const saysLanguages = (named: Named): boolean =>
  (['en', 'de', 'source', 'target'] as const).some((role) => named.has(role));

function pairByName(named: Named): Found | null {
  const [en, de] = [named.get('en'), named.get('de')];
  const other = de === undefined || en === undefined ? (de ?? en) : undefined;
  const source = named.get('source') ?? (named.has('target') ? other : undefined);
  const target = named.get('target') ?? (named.has('source') ? other : undefined);
  if (source !== undefined && target !== undefined) return { source, target, languages: unknown, byName: true };
  if (en === undefined || de === undefined) return null;
  return en < de
    ? { source: en, target: de, languages: { source: 'en', target: 'de' }, byName: true }
    : { source: de, target: en, languages: { source: 'de', target: 'en' }, byName: true };
}

/** As far as their first row goes. */
const lastTwo: Found = { source: 0, target: 1, languages: { source: null, target: null }, atEnd: true };

const unknown: Columns['languages'] = { source: null, target: null };

function pairByPosition(count: number): Found | null {
  if (count === 2) return { source: 0, target: 1, languages: unknown };
  return count === 3 ? { source: 1, target: 2, id: 0, languages: unknown } : null;
}

/** The only column in German and the only one in English, among those whose names say nothing else. */
async function pairByLanguage(rows: readonly Row[], count: number, named: Named): Promise<Found | null> {
  const aside = new Set((['id', 'note', 'most', 'state'] as const).map((role) => named.get(role)));
  const byLanguage = new Map<Language, number[]>();
  for (let column = 0; column < count; column += 1) {
    const texts = rows.map((row) => textAt(row, column)).filter((text) => /\p{L}{2}/u.test(text));
    if (aside.has(column) || !texts.some((text) => /\s/.test(text.trim()))) continue;
    const { lang, share } = await recogniseLanguage([texts.join(' '), ...texts]);
    if (share > 0.6) byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), column]);
  }
  const [[en, en2], [de, de2]] = [byLanguage.get('en') ?? [], byLanguage.get('de') ?? []];
  if (en === undefined || de === undefined || en2 !== undefined || de2 !== undefined) return null;
  const [source, target] = en < de ? [en, de] : [de, en];
  const languages = en < de ? { source: 'en', target: 'de' } : { source: 'de', target: 'en' };
  return { source, target, languages, ...(source === 1 && !aside.has(0) ? { id: 0 } : {}) };
}

function askedIn(asked: AskedColumns, head: readonly string[], count: number, named: Named, path: string): Columns {
  const place = (column: string): number => {
    const at = columnBy(column, head, count);
    if (at >= 0) return at;
    throw undecided(path, head, `has no column \`${column}\``);
  };
  const byName = Object.values(asked).some((column) =>
    head.some((name) => name.trim().toLowerCase() === column.toLowerCase()),
  );
  const [source, target] = [place(asked.source), place(asked.target)];
  const hasHead = byName || named.size > 1;
  const langOf = (column: number): Language | null =>
    named.get('en') === column ? 'en' : named.get('de') === column ? 'de' : null;
  return {
    ...others(named, hasHead, { source, target }),
    source,
    target,
    ...(asked.id === undefined ? {} : { id: place(asked.id) }),
    ...(asked.note === undefined ? {} : { note: place(asked.note) }),
    languages: { source: langOf(source), target: langOf(target) },
    hasHead,
  };
}

/** The named columns besides the texts. */
function others(
  named: Named,
  hasHead: boolean,
  { source, target }: Pick<Columns, 'source' | 'target'>,
): Partial<Columns> {
  if (!hasHead) return {};
  return Object.fromEntries(
    (['id', 'note', 'most', 'state'] as const).flatMap((role) => {
      const column = named.get(role);
      return column === undefined || column === source || column === target ? [] : [[role, column]];
    }),
  );
}

const undecided = (path: string, head: readonly string[], problem: string): InputError => {
  const shown = head.slice(0, 20).map((name, i) => `${lettersOf(i)} \`${name.trim().slice(0, 30)}\``);
  return new InputError(path, `${problem}; the first row is ${shown.join(', ') || 'empty'}`, {
    remedy: 'name them, such as `--columns source=B,target=C,id=A`',
  });
};
