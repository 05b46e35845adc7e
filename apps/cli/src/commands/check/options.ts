import { documentFormats, pairFileFormats, pairFormats, reportFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { file, oneOf, word } from '../../options/value-type.ts';

export const checkOptions = options([
  {
    name: 'pairs',
    value: file,
    help: 'check sentence pairs instead of two texts: .jsonl, or a file that holds both languages',
    commands: ['check --pairs'],
  },
  {
    name: 'fuzzy',
    value: null,
    help: 'also check units that are marked fuzzy, or to be reviewed',
    commands: ['check --pairs'],
  },
  {
    name: 'review',
    value: null,
    help: 'open the review page instead of writing a report',
    commands: ['check'],
    excludes: ['out', 'since'],
  },
  {
    name: 'since',
    value: word('revision'),
    help: 'also show sentences whose originals changed since this git revision',
    commands: ['check'],
  },
  {
    name: 'format',
    alias: 'f',
    value: oneOf(reportFormats),
    default: 'text',
    help: 'the format of standard output',
    commands: ['check'],
  },
  {
    name: 'format',
    alias: 'f',
    value: oneOf(pairFormats),
    default: 'text',
    help: 'the format of standard output with --pairs',
    commands: ['check --pairs'],
  },
  {
    name: 'out',
    alias: 'o',
    value: file,
    repeatable: true,
    help: 'also write a report to this file; its ending decides the format',
    commands: ['check', 'check --pairs'],
  },
  {
    name: 'comments',
    value: file,
    help: 'also write the translation with the findings as comments in it: DOCX, ODT, PO or XLIFF',
    commands: ['check'],
    excludes: ['review'],
  },
  {
    name: 'read-as',
    value: oneOf(documentFormats),
    help: 'the format of the files, whatever their endings',
    commands: ['check'],
  },
  {
    name: 'read-as',
    value: oneOf(pairFileFormats),
    help: 'the format of the file of --pairs, whatever its ending',
    commands: ['check --pairs'],
  },
]);
