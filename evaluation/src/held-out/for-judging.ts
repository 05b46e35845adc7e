import { keyOf } from './keys.ts';

/**
 * Whether an English text belongs to the tenth that the reader is not trained on: by its hash, as in
 * training/reader/held_out.py. One half of that tenth is for fitting, the other for measuring.
 */
export const isForJudging = (text: string): boolean => digitsOf(text) % 10 === 0;
export const isForFitting = (text: string): boolean => digitsOf(text) % 20 === 10;
export const isForMeasuring = (text: string): boolean => digitsOf(text) % 20 === 0;

const digitsOf = (text: string): number => Number.parseInt(keyOf(text).slice(0, 8), 16);
