import { options } from './option.ts';
import { file } from './value-type.ts';

/** What the checks know about words. */
export const knowledgeOptions = options([
  {
    name: 'no-meaning',
    value: null,
    help: 'check figures, units, dates and form only, which is several times faster',
    commands: ['check', 'check --pairs', 'batch', 'baseline', 'serve'],
  },
  {
    name: 'no-reader',
    value: null,
    help: 'judge each word by itself instead of reading whole sentences, which is several times faster',
    commands: ['check', 'check --pairs', 'batch', 'baseline', 'serve'],
  },
  {
    name: 'suspicions',
    value: null,
    help: 'also show what is more often wrong than right, as neutral findings',
    commands: ['check', 'check --pairs', 'batch'],
  },
  {
    name: 'no-learned',
    value: null,
    help: 'ignore what `gegenlesen learn` has learned',
    commands: ['check', 'check --pairs', 'align', 'batch', 'baseline', 'serve', 'stale'],
  },
  {
    name: 'glossary',
    value: file,
    config: 'glossary',
    help: 'required and forbidden terms, in CSV (en, de, forbidden, note) or TBX',
    commands: ['check', 'check --pairs', 'batch', 'baseline', 'serve'],
  },
]);
