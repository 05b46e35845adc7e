import type { Tongue } from '@gegenlesen/bitext';
import { oppositePairs } from './opposite-pairs.ts';
import { stemKey } from './stem.ts';

type Table = ReadonlyMap<string, ReadonlySet<string>>;

const tables: Readonly<Record<Tongue, Table>> = {
  de: tableOf(oppositePairs.de),
  en: tableOf(oppositePairs.en),
};

/** The same by the keys of the words, for inflected forms. */
const keys: Readonly<Record<Tongue, Table>> = { de: keyed('de'), en: keyed('en') };

function keyed(lang: Tongue): Table {
  const table = new Map<string, Set<string>>();
  for (const [word, others] of tables[lang]) {
    const known = table.get(stemKey(word, lang)) ?? new Set();
    for (const other of others) known.add(stemKey(other, lang));
    table.set(stemKey(word, lang), known);
  }
  return table;
}

function tableOf(text: string): Table {
  const table = new Map<string, Set<string>>();
  const add = (word: string, other: string): void => {
    table.set(word, (table.get(word) ?? new Set()).add(other));
  };
  for (const line of text.toLowerCase().split(/[|\n]/u)) {
    const [one = [], others = []] = line.split('/').map((side) => side.trim().split(/\s+/u));
    for (const word of one) {
      for (const other of others) {
        add(word, other);
        add(other, word);
      }
    }
  }
  return table;
}

/** Prefixes that reverse the meaning of a word, and pairs of suffixes with opposite meanings. */
const prefixes: Readonly<Record<Tongue, readonly string[]>> = {
  de: ['un', 'miss', 'nicht', 'in', 'im', 'ir', 'il', 'des', 'a'],
  en: ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis', 'de', 'anti'],
};
const suffixes: Readonly<Record<Tongue, readonly (readonly [string, string])[]>> = {
  de: [
    ['voll', 'los'],
    ['haft', 'los'],
    ['lich', 'los'],
    ['ig', 'los'],
    ['reich', 'arm'],
    ['pflichtig', 'frei'],
    ['haltig', 'frei'],
  ],
  en: [
    ['ful', 'less'],
    ['y', 'less'],
    ['able', 'less'],
  ],
};

/** Words that would be opposites by their prefix or suffix, whether or not they exist: `möglich`, `unmöglich`. */
function derived(word: string, lang: Tongue): readonly string[] {
  const found: string[] = [];
  for (const prefix of prefixes[lang]) {
    found.push(prefix + word);
    if (word.startsWith(prefix) && word.length >= prefix.length + 3) found.push(word.slice(prefix.length));
  }
  for (const [full, empty] of suffixes[lang]) {
    if (word.endsWith(full)) found.push(word.slice(0, -full.length) + empty);
    if (word.endsWith(empty)) found.push(word.slice(0, -empty.length) + full);
  }
  return found;
}

/** Whether one key is the other with a prefix or suffix that reverses its meaning. */
function isMadeFrom(key: string, other: string, lang: Tongue): boolean {
  for (const prefix of prefixes[lang]) {
    const shortest = sure.has(prefix) ? 3 : 5;
    if (other.length >= shortest && key.length === prefix.length + other.length && key === prefix + other) return true;
  }
  return suffixes[lang].some(
    ([full, empty]) => key.endsWith(full) && other === key.slice(0, -full.length) + stemKey(empty, lang),
  );
}

/** Prefixes that nearly always reverse the meaning; after other prefixes a short word is usually an unrelated one. */
const sure: ReadonlySet<string> = new Set(['un', 'dis', 'non', 'nicht']);

/** Whether two words are opposites, whatever their inflection. */
export function areOpposites(word: string, other: string, lang: Tongue): boolean {
  const [key, otherKey] = [stemKey(word, lang), stemKey(other, lang)];
  return (
    keys[lang].get(key)?.has(otherKey) === true || isMadeFrom(key, otherKey, lang) || isMadeFrom(otherKey, key, lang)
  );
}

/**
 * The opposites of a word, in lower case: those of the list, and those with a prefix or suffix that exist as words. The
 * word is looked up both as it is and in its commonest form.
 */
export function oppositesOf(
  word: string,
  lang: Tongue,
  { commonest, exists }: { commonest: (word: string) => string; exists: (word: string) => boolean },
): readonly string[] {
  const lower = word.toLowerCase();
  const forms = new Set([lower, commonest(word).toLowerCase()]);
  const listed = [...forms].flatMap((form) => [...(tables[lang].get(form) ?? [])]);
  const made = lower.length < 4 ? [] : derived(lower, lang).filter(exists);
  return [...new Set([...listed, ...made])];
}
