import type { GateRequest } from '@gegenlesen/bitext';
import { options } from './option.ts';
import { count, file, languageTag, oneOf, percentage } from './value-type.ts';

const gateLevels = ['critical', 'major', 'minor', 'never'] as const satisfies readonly GateRequest['failOn'][];

/** When a text passes, its languages, and the configuration. */
export const judgingOptions = options([
  {
    name: 'min-score',
    value: percentage,
    config: 'gate.minScore',
    help: 'a text passes with this score or more, from 0 to 100',
    commands: ['check', 'check --pairs', 'batch', 'config'],
  },
  {
    name: 'fail-on',
    value: oneOf(gateLevels, 'severity'),
    config: 'gate.failOn',
    help: 'a text does not pass with a finding this severe or worse',
    commands: ['check', 'check --pairs', 'batch', 'config'],
  },
  {
    name: 'max-untranslated',
    value: count,
    config: 'gate.maxUntranslated',
    help: 'a file of pairs passes with this many units without a translation, or fewer',
    commands: ['check --pairs', 'config'],
  },
  {
    name: 'max-fuzzy',
    value: count,
    config: 'gate.maxFuzzy',
    help: 'a file of pairs passes with this many units marked fuzzy, or fewer',
    commands: ['check --pairs', 'config'],
  },
  {
    name: 'source-lang',
    value: languageTag,
    config: 'sourceLang',
    help: 'the language of the originals; otherwise it is detected',
    commands: ['check', 'check --pairs', 'align', 'convert', 'batch', 'baseline', 'stale', 'config'],
  },
  {
    name: 'target-lang',
    value: languageTag,
    config: 'targetLang',
    help: 'the language of the translations; otherwise it is detected',
    commands: ['check', 'check --pairs', 'align', 'convert', 'batch', 'baseline', 'stale', 'config'],
  },
  {
    name: 'config',
    value: file,
    help: 'use this configuration instead of the nearest one; options override it',
    commands: ['check', 'check --pairs', 'batch', 'baseline', 'serve', 'calibrate', 'config'],
  },
]);
