import type { DocumentCheck } from '../check.ts';
import { cueLineTooLong } from '../document/cue-line-too-long.ts';
import { cueLines } from '../document/cue-lines.ts';
import { cueTiming } from '../document/cue-timing.ts';
import { cueTimingChanged } from '../document/cue-timing-changed.ts';
import { cueTooFast } from '../document/cue-too-fast.ts';
import { fileUntranslated } from '../document/file-untranslated.ts';
import { keyAdded } from '../document/key-added.ts';
import { keyMissing } from '../document/key-missing.ts';
import { sentenceInconsistent } from '../document/sentence-inconsistent.ts';
import { termInconsistent } from '../document/term-inconsistent.ts';
import { translationRepeated } from '../document/translation-repeated.ts';
import { webLeftovers } from '../document/web-leftovers.ts';

/** Every check of two documents as a whole, in the order in which rules are listed. */
export const documentChecks: readonly DocumentCheck[] = [
  fileUntranslated,
  webLeftovers,
  cueTiming,
  cueTimingChanged,
  cueTooFast,
  cueLineTooLong,
  cueLines,
  keyMissing,
  keyAdded,
  sentenceInconsistent,
  translationRepeated,
  termInconsistent,
];
