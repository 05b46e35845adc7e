import { phrasebookOf } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { checks } from './checks.ts';
import { documentChecks } from './document-checks.ts';

const all = [...checks, ...documentChecks];
const slotsIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe.each(all.map(({ id, messages }) => [id, messages] as const))('%s', (_, messages) => {
  test.each(Object.entries(messages))('%s has the same slots in both languages', (__, { slots, en, de }) => {
    const declared = Object.keys(slots).sort();
    expect({ en: slotsIn(en).toSorted(), de: slotsIn(de).toSorted() }).toEqual({ en: declared, de: declared });
  });

  test('says something', () => {
    expect(Object.keys(messages).length).toBeGreaterThan(0);
  });
});

test('both phrasebooks have the same messages, and none is the same in both', () => {
  const [en, de] = [phrasebookOf(all, 'en').sentences, phrasebookOf(all, 'de').sentences];
  expect(Object.keys(de)).toEqual(Object.keys(en));
  expect(Object.keys(en).filter((id) => en[id] === de[id])).toEqual([]);
});
