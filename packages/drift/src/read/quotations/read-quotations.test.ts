import { expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

test.each<[text: string, quoted: readonly string[]]>([
  ['„Es regnet“, sagte er.', ['Es regnet']],
  ['»Es regnet«, sagte er.', ['Es regnet']],
  ['«Es regnet», sagte er.', ['Es regnet']],
  ['« Es regnet », sagte er.', ['Es regnet']],
  ['Er sagte: » Es regnet «.', ['Es regnet']],
  ['« Es regnet », sagte er. « Wirklich. »', ['Es regnet', 'Wirklich.']],
  ['„Es regnet”, sagte er. "Wirklich."', ['Es regnet', 'Wirklich.']],
  ['“It rains,” he said, “again.”', ['It rains,', 'again.']],
  ['"It rains," he said. "Again."', ['It rains,', 'Again.']],
  ['‘It doesn’t rain,’ he said.', ['It doesn’t rain,']],
  ["'It doesn't rain,' he said.", ["It doesn't rain,"]],
  ['‚Es regnet‘, sagte er.', ['Es regnet']],
  ['„Er rief: ‚Es regnet!‘, und ging“, sagte sie.', ['Er rief: ‚Es regnet!‘, und ging']],
  ['“He called, ‘It rains!’ and left,” she said.', ['He called, ‘It rains!’ and left,']],
  ['The workers’ club isn’t John’s.', []],
  ["The workers' club isn't John's.", []],
  ['The club of the ’60s is closed.', []],
])('%s', (text, quoted) => {
  expect(readQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  expect(readQuotations(text).every(({ closed }) => closed)).toBe(true);
});

test.each([
  ['„Es regnet. Und morgen auch.', 'Es regnet. Und morgen auch.'],
  ['Und morgen auch“, sagte er.', 'Und morgen auch'],
  ['“It rains. And tomorrow, too.', 'It rains. And tomorrow, too.'],
])('“%s” goes on in another sentence', (text, quoted) => {
  expect(readQuotations(text).map(({ start, end, closed }) => [text.slice(start, end), closed])).toEqual([
    [quoted, false],
  ]);
});

test('marks that open without end are read in linear time', () => {
  expect(readQuotations('„'.repeat(200_000))).toEqual([{ start: 1, end: 200_000, closed: false }]);
});
