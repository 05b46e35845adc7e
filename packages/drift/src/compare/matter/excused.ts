import { type Pair, tongueOf } from '@gegenlesen/bitext';
import { isKeyword } from '../../read/matter/keywords.ts';
import type { Kind, Matter } from '../../read/matter/matter.ts';

/** The summary of a command or its options: `-o, --output=FILE`, `Usage: tool [OPTION]…`. */
const usage =
  /^\s*(?:-\w|--\w)|\[(?:-{1,2}\p{L}|OPTION|\p{Lu}{3})|^\s*(?:usage|or|aufruf|oder|verwendung):|\s=\p{Lu}|<[\p{L}_-]+>\s*[[<|]/iu;
/** What is often a metavariable in such a summary. */
const chosen: ReadonlySet<Kind> = new Set<Kind>(['identifier', 'path']);

/** A label with its accelerator inside a word: `File_name`. */
const label = /^\p{Lu}\p{Ll}*_\p{Ll}+$/u;
const longestLabel = 8;
/** A language and its country: `en_US`. */
const locale = /^\p{Ll}{2}_\p{Lu}{2}$/u;

/** Marked as code, but a link or a sentence: `[release notes](…)`, `Adding a package fails`. */
const prose = /\]\(|^\p{Lu}\p{Ll}+(?: [\p{L}’'-]+){2,}[.!?]?$/u;
/** A name that the reader is to replace: `<package-name>`. */
const variable = /^<[\p{L}\d]+(?:[ _-][\p{L}\d]+)+>$/u;

/**
 * Whether a translator may choose another name: in the summary of a command, for a name on its own, a word with an
 * accelerator, a locale, what the reader is to replace, and prose that is marked as code.
 */
export function mayChange({ source }: Pair, { kind, text }: Matter): boolean {
  if (kind === 'code') return prose.test(text) || variable.test(text);
  if (!chosen.has(kind)) return false;
  if (usage.test(source.text)) return true;
  if (kind !== 'identifier') return false;
  if (label.test(text) && source.text.trim().split(/\s+/).length <= longestLabel) return true;
  return locale.test(text) || isAlone(text, source.text.trim());
}

/** Whether a name is all there is, apart from the context before it: `manual|Merge_Sources`. */
const isAlone = (name: string, text: string): boolean => text === name || text.endsWith(`|${name}`);

/** Names that a translation cannot replace by words, as `bundleId` by „die Paket-ID“. */
const needed = /\(\)$|::|->|^[\da-f]{7,}$/;

/**
 * Whether a translation may do without something.
 *
 * @param isSingular whether it is the form for one thing, which need not show the number
 */
export function mayBeMissing(pair: Pair, { kind, key, text, end }: Matter, isSingular: boolean): boolean {
  // A single key may be named in other words.
  if (kind === 'shortcut') return !key.includes('+');
  if (kind === 'identifier') return !needed.test(text) && !isKeyword(text);
  if (kind !== 'placeholder') return false;
  return isSingular ? number.test(key) || key === '%1' : isSpelledOut(pair, key, end);
}

/** Whether what looks like a placeholder is a word after a colon, since the original has no placeholders like it: `:bewahrt`. */
export const mayBeAdded = ({ kind, key }: Matter, source: readonly Matter[]): boolean =>
  kind === 'placeholder' && key.startsWith(':') && !source.some((other) => other.key.startsWith(':'));

const number = /^%(?:\d+\$)?[du]$|^%n$|^%\([\p{L}_]+\)d$|count|num|anzahl|^\{n\}$/iu;
const one = { de: /(?<!\p{L})eine?[rmns]?(?!\p{L})/iu, en: /(?<!\p{L})(?:an?|one|single)(?!\p{L})/iu } as const;

/** Whether a number may be left out because the text is about one thing: `%d file` may be `Eine Datei`. */
function isSpelledOut({ source, target }: Pair, key: string, end: number): boolean {
  if (!number.test(key)) return false;
  const tongue = tongueOf(target.lang);
  const noun = /^\s+(\p{L}+)/u.exec(source.text.slice(end))?.[1] ?? 's';
  return tongue !== null && one[tongue].test(target.text) && (tongueOf(source.lang) !== 'en' || !noun.endsWith('s'));
}
