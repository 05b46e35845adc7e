import type { en } from './en.ts';

/** The texts that every language has. */
export type Words = typeof en;
