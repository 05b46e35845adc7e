import type { ByTongue, Tongue } from '@gegenlesen/bitext';
import { englishForms } from './english-forms.ts';
import { germanForms } from './german-forms.ts';
import { actions } from './vocabulary/actions.ts';
import { amounts } from './vocabulary/amounts.ts';
import { fixedPhrases } from './vocabulary/fixed-phrases.ts';
import { news } from './vocabulary/news.ts';
import { placesAndTimes } from './vocabulary/places-and-times.ts';
import { prefixed } from './vocabulary/prefixed.ts';
import { switches } from './vocabulary/switches.ts';

/** A word or phrase that stands at one end of an axis: `turn on` on that between on and off. */
export interface Expression {
  readonly axis: number;
  readonly pole: 0 | 1;
  /** The forms of the words after the first, in order. */
  readonly rest: readonly ReadonlySet<string>[];
  /** What the first word leaves at the end of its clause: `blendet … ein`; empty if it is in one piece. */
  readonly particle: string;
  /** Whether it only counts in a label of a few words: `[on]`. */
  readonly inLabels: boolean;
}

/** The expressions of a language. */
export interface Expressions {
  /** By every form of their first word, in lower case. */
  readonly byForm: ReadonlyMap<string, readonly Expression[]>;
  /** Those that are the beginning or the end of a compound: `Mindest*`, `*mangel`. */
  readonly compounds: readonly { readonly begins: string; readonly ends: string; readonly expression: Expression }[];
}

/**
 * The axes in their notation. An axis is a line of English and one of German, and `↔` separates its ends. Expressions are
 * separated by commas; `[on]` only counts in labels of a few words; forms are written as `englishForms` and `germanForms`
 * take them.
 */
const lines: readonly string[] = [
  fixedPhrases,
  switches,
  actions,
  placesAndTimes,
  amounts,
  news,
  ...prefixed.trim().split('\n').map(spelledOut),
]
  .join('\n')
  .split('\n')
  .filter((line) => line.trim() !== '');

function spelledOut(row: string): string {
  const [english, notEnglish, german, notGerman] = row.split(' ');
  return `${english} ↔ ${notEnglish}\n${german} ↔ ${notGerman}`;
}

/** Every expression of both languages. */
export const expressions: ByTongue<Expressions> = {
  en: expressionsOf('en'),
  de: expressionsOf('de'),
};

function expressionsOf(tongue: Tongue): Expressions {
  const byForm = new Map<string, Expression[]>();
  const compounds: { begins: string; ends: string; expression: Expression }[] = [];
  const note = (forms: Iterable<string>, expression: Expression): void => {
    for (const form of new Set(forms)) byForm.set(form, [...(byForm.get(form) ?? []), expression]);
  };
  for (const [i, line] of lines.entries()) {
    if ((i % 2 === 0) !== (tongue === 'en')) continue;
    for (const [pole, list] of line.split('↔').entries()) {
      for (const written of list.split(',').map((each) => each.trim())) {
        const inLabels = written.startsWith('[');
        const [first = '', ...others] = (inLabels ? written.slice(1, -1) : written).split(' ');
        const rest = others.map((word) => new Set(allForms(word, tongue)));
        const expression = { axis: i >> 1, pole: pole === 0 ? 0 : 1, rest, particle: '', inLabels } as const;
        if (first.includes('*')) {
          const [begins = '', ends = ''] = first.toLowerCase().split('*');
          compounds.push({ begins, ends, expression });
          continue;
        }
        if (tongue === 'en') {
          note(englishForms(first), expression);
          continue;
        }
        const { whole, detached, particle } = germanForms(first);
        note(rest.length > 0 ? [...whole, ...detached] : whole, expression);
        if (rest.length === 0 && detached.length > 0) note(detached, { ...expression, particle });
      }
    }
  }
  return { byForm, compounds };
}

function allForms(word: string, tongue: Tongue): readonly string[] {
  if (tongue === 'en') return englishForms(word);
  const { whole, detached } = germanForms(word);
  return [...whole, ...detached];
}
