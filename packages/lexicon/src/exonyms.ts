import type { Tongue } from '@gegenlesen/bitext';
import { placeNames } from './place-names.ts';

type Table = ReadonlyMap<string, ReadonlySet<string>>;

let tables: Readonly<Record<Tongue, Table>> | null = null;

/** Built when first needed, so that a program that never asks does not wait for it. */
function tablesOf(): Readonly<Record<Tongue, Table>> {
  tables ??= tabulate([...placeNames, ...displayNames()]);
  return tables;
}

function tabulate(names: readonly (readonly [de: string, en: string])[]): Readonly<Record<Tongue, Table>> {
  const de = new Map<string, Set<string>>();
  const en = new Map<string, Set<string>>();
  for (const [german, english] of names) {
    de.set(german.toLowerCase(), (de.get(german.toLowerCase()) ?? new Set()).add(english));
    en.set(english.toLowerCase(), (en.get(english.toLowerCase()) ?? new Set()).add(german));
  }
  return { de, en };
}

/** Countries, languages and currencies, as the CLDR names them. */
function* displayNames(): Iterable<readonly [string, string]> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const twos = letters.flatMap((a) => letters.map((b) => a + b));
  const codes = {
    region: twos,
    language: twos.map((code) => code.toLowerCase()),
    currency: Intl.supportedValuesOf('currency'),
  };
  for (const type of ['region', 'language', 'currency'] as const) {
    const german = new Intl.DisplayNames('de', { type, fallback: 'none' });
    const english = new Intl.DisplayNames('en', { type, fallback: 'none' });
    for (const code of codes[type]) {
      const [de, en] = [german.of(code), english.of(code)];
      if (de !== undefined && en !== undefined) yield [de, en];
    }
  }
}

/** What a name is called in the other language; its genitive counts as the same name. None if the name is the same there, or unknown. */
export function exonymsOf(name: string, lang: Tongue): readonly string[] {
  const table = tablesOf()[lang];
  const lower = name.toLowerCase().replace(/['’]s?$/u, '');
  const found = table.get(lower) ?? (lower.endsWith('s') ? table.get(lower.slice(0, -1)) : undefined);
  return [...(found ?? [])];
}
