import { exchanges, type Row } from './exchange.ts';
import type { Kind } from './plant.ts';

const unitsDe = ' ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const unitsEn = ' one two three four five six seven eight nine'.split(' ');
const teensDe = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const teensEn = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tensDe = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const tensEn = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

// Without 1: „ein“ and “one” are mostly articles and pronouns.
const upTo99: readonly Row[] = Array.from({ length: 98 }, (_, i) => row(i + 2));
const round: readonly Row[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n): Row[] => [
  {
    de: n === 1 ? ['hundert', 'einhundert'] : [`${unitsDe[n]}hundert`],
    en: n === 1 ? ['a hundred', 'one hundred'] : [`${unitsEn[n]} hundred`],
    digits: `${n}00`,
  },
  {
    de: n === 1 ? ['tausend', 'eintausend'] : [`${unitsDe[n]}tausend`],
    en: n === 1 ? ['a thousand', 'one thousand'] : [`${unitsEn[n]} thousand`],
    digits: `${n}[.,]?000`,
  },
]);

function row(n: number): Row {
  const ten = Math.floor(n / 10);
  const unit = n % 10;
  const digits = String(n);
  if (ten === 0) return { de: [unitsDe[unit] ?? ''], en: [unitsEn[unit] ?? ''], digits };
  if (ten === 1) return { de: [teensDe[unit] ?? ''], en: [teensEn[unit] ?? ''], digits };
  if (unit === 0) return { de: [tensDe[ten] ?? ''], en: [tensEn[ten] ?? ''], digits };
  return { de: [`${unitsDe[unit]}und${tensDe[ten]}`], en: [`${tensEn[ten]}-${unitsEn[unit]}`], digits };
}

const rows = [...upTo99, ...round];

export const numberWordChanged: Kind = {
  id: 'number-word-changed',
  summary: 'another number in words: drei Jahre → fünf Jahre, zweimal → viermal',
  seenFrom: 'major',
  aim: 0.95,
  faults: exchanges({
    rows,
    // A word of about the same size: zwei → sieben, hundert → dreihundert.
    replacements: (from) => {
      const at = rows.indexOf(from);
      const [low, high] = at < 11 ? [0, 11] : at < upTo99.length ? [11, upTo99.length] : [upTo99.length, rows.length];
      return rows.slice(low, high).filter((each) => each !== from);
    },
    anyCase: true,
    end: {
      de: String.raw`(?=(?:e[nr]|mal|fach\p{L}*|(?:tägig|wöchig|monatig|jährig|stündig|minütig|köpfig|stellig|teilig)\p{L}*)?(?![\p{L}\p{N}]))`,
      en: String.raw`(?![\p{L}\p{N}])`,
    },
  }),
};
