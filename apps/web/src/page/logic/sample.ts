import type { FindingState } from '../../api/finding.ts';
import { type Item, itemsOf } from './items.ts';

/** A finding for tests, in which only some fields matter. */
export const findingOf = (fields: Partial<FindingState> & { readonly fingerprint: string }): FindingState => ({
  rule: 'number-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'major',
  confidence: 0.9,
  says: { id: 'number-changed/expected', slots: { expected: '70 m', found: '7 m' } },
  message: '`70 m` became `7 m`',
  source: { start: 0, end: 4, text: '70 m' },
  target: { start: 0, end: 3, text: '7 m' },
  bead: 0,
  state: 'open',
  decision: null,
  note: null,
  marks: [],
  ...fields,
});

/** Items of findings with these fingerprints, one for each bead, each at a different place. */
export const itemsNamed = (
  names: string,
  state: (name: string) => FindingState['state'] = () => 'open',
): readonly Item[] =>
  itemsOf(
    [...names].map((name, bead) => {
      const start = 10 * name.charCodeAt(0);
      const source = { start, end: start + 4, text: '70 m' };
      return findingOf({ fingerprint: name, bead, source, state: state(name) });
    }),
  );
