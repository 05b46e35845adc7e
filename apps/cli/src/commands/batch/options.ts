import { batchFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { folder, oneOf, word } from '../../options/value-type.ts';
import { listReport } from './list-report.ts';

export const batchOptions = options([
  {
    name: 'out',
    alias: 'o',
    value: folder,
    default: 'reports',
    help: 'the folder for the reports',
    commands: ['batch'],
  },
  {
    name: 'since',
    value: word('revision'),
    help: 'only pairs with a side that changed since this git revision, such as `origin/main`',
    commands: ['batch'],
  },
  {
    name: 'format',
    alias: 'f',
    value: oneOf(batchFormats),
    default: 'text',
    help: 'the format of standard output',
    commands: ['batch'],
  },
  {
    name: 'report',
    value: listReport,
    repeatable: true,
    help: 'also write a report over all pairs to a file',
    commands: ['batch'],
  },
  {
    name: 'comments',
    value: null,
    help: 'also write each translation with its findings as comments in it: DOCX, ODT, PO or XLIFF',
    commands: ['batch'],
  },
]);
