import { signal } from '@preact/signals';
import { progressAfter, type ReadingProgress } from '../logic/reading-progress.ts';
import { onEvent } from './events.ts';

/** How many sentences of each document that is being checked have been read. */
export const readingProgress = signal<ReadingProgress>(new Map());

onEvent((event) => {
  readingProgress.value = progressAfter(readingProgress.value, event);
});
