import { trendFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { file, filled, oneOf, type ValueType, word } from '../../options/value-type.ts';

/** A day or a moment, as ISO 8601 in UTC. */
const date: ValueType<string> = {
  ...word('date'),
  parse: (given) =>
    /^\d{4}-\d\d-\d\d/.test(given) && !Number.isNaN(Date.parse(given))
      ? { value: new Date(given).toISOString() }
      : { problem: `\`${given}\` is not a date; write \`2024-03-01\` or \`2024-03-01T12:00:00Z\`` },
};

export const trendOptions = options([
  {
    name: 'add',
    value: file,
    help: 'add the index.json of a batch, or a JSON report',
    commands: ['trend'],
  },
  {
    name: 'file',
    value: file,
    default: 'gegenlesen-trend.jsonl',
    help: 'where the scores are kept',
    commands: ['trend'],
  },
  {
    name: 'commit',
    value: filled('id', 'is empty'),
    help: 'what was checked, instead of the commit that is checked out',
    commands: ['trend'],
  },
  {
    name: 'date',
    value: date,
    help: 'when it was checked: `2024-03-01` or `2024-03-01T12:00:00Z`',
    commands: ['trend'],
  },
  {
    name: 'format',
    alias: 'f',
    value: oneOf(trendFormats),
    default: 'text',
    help: 'the format of standard output',
    commands: ['trend'],
  },
  {
    name: 'out',
    alias: 'o',
    value: file,
    repeatable: true,
    help: 'also write a chart or a table to this file: .svg, .html, .csv, .json, .txt',
    commands: ['trend'],
  },
]);
