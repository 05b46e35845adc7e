import type { ReadKinds } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { markedReading } from '../../../test/marked-reading.ts';
import { unmarked } from '../../../test/marks.ts';
import { doubtsOf } from './doubts.ts';
import { partReading } from './part-reading.ts';

const doubtsIn = (en: string, de: string, kind: keyof ReadKinds) =>
  doubtsOf(partReading(markedReading([en, de], kind), { en: 0, de: 0 }));

describe('a reader doubts the marked words', () => {
  test.each<[kind: keyof ReadKinds, en: string, de: string, counterpart: string | null]>([
    ['replaced', 'The fog ⟦lifted⟧ at noon.', 'Der Nebel ⟦kam⟧ mittags.', 'lifted'],
    ['replaced', 'The ⟦old mill⟧ was sold.', 'Das ⟦neue Haus⟧ wurde verkauft.', 'old mill'],
    ['unmatched', 'The mill was sold.', 'Die Mühle wurde ⟦angeblich⟧ verkauft.', null],
    ['exchanged', '⟦The cat chased the dog⟧.', '⟦Der Hund jagte die Katze⟧.', 'The cat chased the dog'],
  ])('%s: %s | %s', (kind, en, de, counterpart) => {
    const texts = { en: unmarked(en).plain, de: unmarked(de).plain };
    const [doubt, ...others] = doubtsIn(en, de, kind).de;
    expect(others).toEqual([]);
    expect(texts.de.slice(doubt?.start, doubt?.end)).toBe(unmarked(de).marked[0]);
    expect(doubt?.kind).toBe(kind);
    const there = doubt?.counterpart ?? null;
    expect(there === null ? null : texts.en.slice(there.start, there.end)).toBe(counterpart);
  });

  test('and no others', () => {
    expect(doubtsIn('The mill was sold.', 'Die Mühle wurde verkauft.', 'replaced')).toEqual({ en: [], de: [] });
  });
});
