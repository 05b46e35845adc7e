import { computed, effect, signal } from '@preact/signals';
import type { Order } from '../logic/order.ts';
import { type Language, languages, preferredLanguage } from '../words/index.ts';
import { keep, kept } from './storage.ts';

/** The language of the page: the chosen one, or else the browser's. */
export const language = signal<Language>(
  kept('language') === null ? preferredLanguage(navigator.languages) : preferredLanguage([kept('language') ?? '']),
);

/** The texts of the page, in its language. */
export const words = computed(() => languages[language.value]);

/** Null follows the system. */
const theme = signal<'dark' | 'light' | null>(themeOf(kept('theme')));

/** Whether single letters are commands: speech input and some screen readers need them off (WCAG 2.1.4). */
export const areLettersOn = signal(kept('letters') !== 'off');

/** The order in which documents are reviewed. */
export const order = signal<Order>(kept('order') === 'drift' ? 'drift' : 'text');

/** Whether the words that a reader doubts are shaded. */
export const isShading = signal(kept('shading') === 'on');

effect(() => {
  document.documentElement.lang = language.value;
});

effect(() => {
  if (theme.value === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
});

export function chooseLanguage(chosen: Language): void {
  language.value = chosen;
  keep('language', chosen);
}

export function changeTheme(): void {
  const isDark = theme.value === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme.value === 'dark';
  theme.value = isDark ? 'light' : 'dark';
  keep('theme', theme.value);
}

export function chooseLetters(on: boolean): void {
  areLettersOn.value = on;
  keep('letters', on ? 'on' : 'off');
}

export function chooseOrder(chosen: Order): void {
  order.value = chosen;
  keep('order', chosen);
}

export function chooseShading(on: boolean): void {
  isShading.value = on;
  keep('shading', on ? 'on' : 'off');
}

function themeOf(text: string | null): 'dark' | 'light' | null {
  return text === 'dark' || text === 'light' ? text : null;
}
