import type { Check } from '../check.ts';
import { acceleratorLost } from '../pair/accelerator-lost.ts';
import { acceleratorRepeated } from '../pair/accelerator-repeated.ts';
import { added } from '../pair/added.ts';
import { addedWords } from '../pair/added-words.ts';
import { addressChanged } from '../pair/address-changed.ts';
import { blankChanged } from '../pair/blank-changed.ts';
import { boundChanged } from '../pair/bound-changed.ts';
import { codeChanged } from '../pair/code-changed.ts';
import { commandChanged } from '../pair/command-changed.ts';
import { conversionWrong } from '../pair/conversion-wrong.ts';
import { dateChanged } from '../pair/date-changed.ts';
import { endingChanged } from '../pair/ending-changed.ts';
import { falseFriend } from '../pair/false-friend.ts';
import { hedgingChanged } from '../pair/hedging-changed.ts';
import { identifierChanged } from '../pair/identifier-changed.ts';
import { inlineChanged } from '../pair/inline-changed.ts';
import { lengthLimit } from '../pair/length-limit.ts';
import { lineBreakChanged } from '../pair/line-break-changed.ts';
import { listItem } from '../pair/list-item.ts';
import { modalityChanged } from '../pair/modality-changed.ts';
import { moodChanged } from '../pair/mood-changed.ts';
import { nameChanged } from '../pair/name-changed.ts';
import { nameMissing } from '../pair/name-missing.ts';
import { namesExchanged } from '../pair/names-exchanged.ts';
import { negationAdded } from '../pair/negation-added.ts';
import { negationLost } from '../pair/negation-lost.ts';
import { notRendered } from '../pair/not-rendered.ts';
import { numberAdded } from '../pair/number-added.ts';
import { numberChanged } from '../pair/number-changed.ts';
import { numberFormat } from '../pair/number-format.ts';
import { numberMissing } from '../pair/number-missing.ts';
import { numberUndecided } from '../pair/number-undecided.ts';
import { omitted } from '../pair/omitted.ts';
import { opposite } from '../pair/opposite.ts';
import { optionChanged } from '../pair/option-changed.ts';
import { orderChanged } from '../pair/order-changed.ts';
import { otherSentence } from '../pair/other-sentence.ts';
import { pathChanged } from '../pair/path-changed.ts';
import { placeholderAdded } from '../pair/placeholder-added.ts';
import { placeholderChanged } from '../pair/placeholder-changed.ts';
import { placeholderMissing } from '../pair/placeholder-missing.ts';
import { precisionChanged } from '../pair/precision-changed.ts';
import { quantifierChanged } from '../pair/quantifier-changed.ts';
import { questionChanged } from '../pair/question-changed.ts';
import { quotationMoved } from '../pair/quotation-moved.ts';
import { repeated } from '../pair/repeated.ts';
import { rolesExchanged } from '../pair/roles-exchanged.ts';
import { scaleChanged } from '../pair/scale-changed.ts';
import { shortcutChanged } from '../pair/shortcut-changed.ts';
import { tagBroken } from '../pair/tag-broken.ts';
import { tagChanged } from '../pair/tag-changed.ts';
import { termForbidden } from '../pair/term-forbidden.ts';
import { termRequired } from '../pair/term-required.ts';
import { timeChanged } from '../pair/time-changed.ts';
import { unitChanged } from '../pair/unit-changed.ts';
import { unitConverted } from '../pair/unit-converted.ts';
import { untranslated } from '../pair/untranslated.ts';
import { valuesExchanged } from '../pair/values-exchanged.ts';
import { wordUntranslated } from '../pair/word-untranslated.ts';
import { wrongSense } from '../pair/wrong-sense.ts';
import { wrongWord } from '../pair/wrong-word.ts';

/** Every check of a pair, in the order in which rules are listed. A new check is one file and one line here. */
export const checks: readonly Check[] = [
  numberChanged,
  scaleChanged,
  unitChanged,
  conversionWrong,
  dateChanged,
  timeChanged,
  codeChanged,
  orderChanged,
  numberMissing,
  numberAdded,
  boundChanged,
  precisionChanged,
  numberFormat,
  numberUndecided,
  unitConverted,
  untranslated,
  wordUntranslated,
  omitted,
  added,
  listItem,
  otherSentence,
  repeated,
  opposite,
  nameChanged,
  nameMissing,
  negationLost,
  negationAdded,
  modalityChanged,
  moodChanged,
  hedgingChanged,
  quantifierChanged,
  questionChanged,
  termRequired,
  termForbidden,
  namesExchanged,
  quotationMoved,
  falseFriend,
  wrongSense,
  wrongWord,
  notRendered,
  addedWords,
  rolesExchanged,
  placeholderMissing,
  placeholderAdded,
  placeholderChanged,
  valuesExchanged,
  tagChanged,
  tagBroken,
  commandChanged,
  optionChanged,
  identifierChanged,
  pathChanged,
  addressChanged,
  shortcutChanged,
  acceleratorLost,
  acceleratorRepeated,
  lineBreakChanged,
  blankChanged,
  endingChanged,
  inlineChanged,
  lengthLimit,
];
