import type { Language, Limits, UnitState } from '@gegenlesen/bitext';

/** What a bilingual file says about itself. */
export interface FileFacts {
  readonly source: Language;
  readonly target: Language;
  /** The name of the file that the texts come from. */
  readonly original: string;
  /** The program that writes it. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The columns that a table has after id, original and translation. */
  readonly columns: readonly Column[];
}

export type Column = 'state' | 'note' | 'max length' | 'confidence';

/** A unit to be written; a side without text is empty. */
export interface WrittenUnit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly state: UnitState;
  readonly note?: string;
  readonly limits?: Limits;
  /** How sure an aligner is that the texts translate each other, from 0 to 1. */
  readonly confidence?: number;
  /** True if a person read it and found it right. */
  readonly isReviewed?: true;
}

/** What a format may be unable to keep of a unit. */
export type Keepable = 'notes' | 'states' | 'locks' | 'length limits' | 'confidence';

/** Writes a bilingual file as a whole. */
export interface WholeWriter {
  /** The name for people. */
  readonly title: string;
  readonly keeps: readonly Keepable[];
  /** Whether it can hold a unit at all. */
  readonly takes: (unit: WrittenUnit) => boolean;
  /** What the units are that it cannot hold. */
  readonly leavesOut?: string;
  /** Characters of a text that it replaces, and what they are called. */
  readonly replaces?: { readonly pattern: RegExp; readonly name: string };
  /** The pieces of the file in order, as soon as they are ready. */
  readonly write: (units: AsyncIterable<WrittenUnit>, facts: FileFacts) => AsyncIterable<string | Uint8Array>;
}

/** Writes a beginning, each unit, and an end. */
export const unitByUnit = ({
  head,
  unit,
  foot = '',
}: {
  readonly head: (facts: FileFacts) => string;
  /** @param number counted from 1 */
  readonly unit: (unit: WrittenUnit, number: number, facts: FileFacts) => string;
  readonly foot?: string;
}): WholeWriter['write'] =>
  async function* (units, facts) {
    let number = 0;
    yield head(facts);
    for await (const one of units) {
      number += 1;
      yield unit(one, number, facts);
    }
    yield foot;
  };

export const isPair = ({ source, target }: WrittenUnit): boolean => source.trim() !== '' && target.trim() !== '';
export const hasSource = ({ source, state }: WrittenUnit): boolean => source.trim() !== '' && state !== 'obsolete';
