import { prefixed, type UnitRow } from './unit-row.ts';

/** In bytes. The speed of a line is a rate of bits. A second row with the same id adds names to the first. */
export const data: readonly UnitRow[] = [
  ...prefixed(['B', 'data', 1, 'B', 'byte bytes', 'byte bytes'], 'k M G T P'),
  ['kB', 'data', 1e3, 'KB', '', ''],
  ['GB', 'data', 1e9, 'GBs', '', ''],
  ...prefixed(['bit', 'data', 0.125, 'bit', 'bit bits', 'bit bits'], 'k M G T'),
];

export const binaryData: readonly UnitRow[] = [
  ['KiB', 'data', 2 ** 10, 'KiB', 'kibibyte kibibytes', 'kibibyte'],
  ['MiB', 'data', 2 ** 20, 'MiB', 'mebibyte mebibytes', 'mebibyte'],
  ['GiB', 'data', 2 ** 30, 'GiB', 'gibibyte gibibytes', 'gibibyte'],
  ['TiB', 'data', 2 ** 40, 'TiB', 'tebibyte tebibytes', 'tebibyte'],
];
