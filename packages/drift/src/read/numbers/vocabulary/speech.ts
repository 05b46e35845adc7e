import type { Language, Tongue } from '@gegenlesen/bitext';

/** The languages whose figures are read in words; in any other only digits, symbols and codes are. */
export type Speech = Tongue;

/** `de-CH` speaks `de`; a language that is neither reads its digits as English does. */
export const speechOf = (lang: Language): Speech => (lang.toLowerCase().split('-')[0] === 'de' ? 'de' : 'en');
