import { expect, test } from 'vitest';
import type { ReviewEvent } from '../../api/event.ts';
import { type Heard, heard, type Known } from './news.ts';

const event = (kind: ReviewEvent['kind'], document: string | null, revision: number | null): ReviewEvent => ({
  kind,
  document,
  revision,
  by: 'Ida',
});
const known: Known = { id: 'a', revision: 4, echoes: 0 };

test.each<[string, ReviewEvent, Partial<Known>, Heard]>([
  ['an edit of somebody else', event('edit', 'a', 5), {}, { isNews: true, echoes: 0 }],
  ['an edit of this page, which knows its answer', event('edit', 'a', 4), {}, { isNews: false, echoes: 0 }],
  ['an edit before the document is here', event('edit', 'a', 4), { revision: null }, { isNews: true, echoes: 0 }],
  ['an edit of another document', event('edit', 'b', 9), {}, { isNews: false, echoes: 0 }],
  ['a decision of somebody else', event('decision', 'a', 4), {}, { isNews: true, echoes: 0 }],
  ['a decision of this page', event('decision', 'a', 4), { echoes: 2 }, { isNews: false, echoes: 1 }],
  ['a decision on words, which holds everywhere', event('decision', null, 4), {}, { isNews: true, echoes: 0 }],
  ['a decision on another document', event('decision', 'b', 4), { echoes: 1 }, { isNews: false, echoes: 1 }],
  ['decisions that were imported', event('import', null, 4), {}, { isNews: true, echoes: 0 }],
  ['a step that was undone', event('undo', 'a', 4), { echoes: 1 }, { isNews: true, echoes: 1 }],
  ['a document that was added', event('list', 'a', 0), {}, { isNews: false, echoes: 0 }],
  ['the end of a break in the connection', event('list', null, null), {}, { isNews: true, echoes: 0 }],
])('%s', (_, told, knows, expected) => {
  expect(heard(told, { ...known, ...knows })).toEqual(expected);
});
