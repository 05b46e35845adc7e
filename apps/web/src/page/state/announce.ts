import { signal } from '@preact/signals';

/** The latest announcement, shown for a while and read out; the number distinguishes two equal sentences. */
export const said = signal<{ readonly text: string; readonly number: number; readonly isTrouble: boolean }>({
  text: '',
  number: 0,
  isTrouble: false,
});

export function say(text: string): void {
  said.value = { text, number: said.value.number + 1, isTrouble: false };
}

/** Announces what went wrong; it stays until the next announcement. */
export function complain(text: string): void {
  said.value = { text, number: said.value.number + 1, isTrouble: true };
}

/** Text that is only read out, since the page shows it anyway. */
export const readOut = signal('');
