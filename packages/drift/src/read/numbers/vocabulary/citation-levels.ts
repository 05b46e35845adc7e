import type { ByTongue, Tongue } from '@gegenlesen/bitext';

/** What the parts of a section or article are called; ids of unit-fields/citations.ts. */
export type Level = 'subsection' | 'sentence' | 'number' | 'letter';

const levels: ByTongue<ReadonlyMap<string, Level>> = {
  en: new Map<string, Level>([
    ['subsection', 'subsection'],
    ['paragraph', 'subsection'],
    ['para', 'subsection'],
    ['sentence', 'sentence'],
    ['no', 'number'],
    ['number', 'number'],
    ['lit', 'letter'],
    ['letter', 'letter'],
    ['point', 'letter'],
    ['subparagraph', 'letter'],
  ]),
  de: new Map<string, Level>([
    ['abs', 'subsection'],
    ['absatz', 'subsection'],
    ['satz', 'sentence'],
    ['s', 'sentence'],
    ['nr', 'number'],
    ['nummer', 'number'],
    ['ziffer', 'number'],
    ['ziff', 'number'],
    ['z', 'number'],
    ['lit', 'letter'],
    ['buchst', 'letter'],
    ['buchstabe', 'letter'],
    ['buchstaben', 'letter'],
  ]),
};

/** The level that a word in lower case names; null for any other word. */
export const levelOf = (lower: string, tongue: Tongue): Level | null => levels[tongue].get(lower) ?? null;
