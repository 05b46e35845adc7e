import { signal } from '@preact/signals';

/** What the page says at last, shown for a while and read out; the number makes the same sentence twice two. */
export const said = signal<{ readonly text: string; readonly number: number; readonly isTrouble: boolean }>({
  text: '',
  number: 0,
  isTrouble: false,
});

export function say(text: string): void {
  said.value = { text, number: said.value.number + 1, isTrouble: false };
}

/** Says what went wrong; it stays until something else is said. */
export function complain(text: string): void {
  said.value = { text, number: said.value.number + 1, isTrouble: true };
}

/** What is read out and not shown, since it stands in the page anyway. */
export const readOut = signal('');
