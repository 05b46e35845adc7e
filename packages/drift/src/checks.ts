import type { Check } from './check.ts';
import { added } from './checks/added.ts';
import { boundChanged } from './checks/bound-changed.ts';
import { codeChanged } from './checks/code-changed.ts';
import { conversionWrong } from './checks/conversion-wrong.ts';
import { dateChanged } from './checks/date-changed.ts';
import { falseFriend } from './checks/false-friend.ts';
import { hedgingChanged } from './checks/hedging-changed.ts';
import { listItem } from './checks/list-item.ts';
import { modalityChanged } from './checks/modality-changed.ts';
import { nameChanged } from './checks/name-changed.ts';
import { nameMissing } from './checks/name-missing.ts';
import { namesExchanged } from './checks/names-exchanged.ts';
import { negationAdded } from './checks/negation-added.ts';
import { negationLost } from './checks/negation-lost.ts';
import { numberAdded } from './checks/number-added.ts';
import { numberChanged } from './checks/number-changed.ts';
import { numberFormat } from './checks/number-format.ts';
import { numberMissing } from './checks/number-missing.ts';
import { numberUndecided } from './checks/number-undecided.ts';
import { omitted } from './checks/omitted.ts';
import { opposite } from './checks/opposite.ts';
import { orderChanged } from './checks/order-changed.ts';
import { otherSentence } from './checks/other-sentence.ts';
import { precisionChanged } from './checks/precision-changed.ts';
import { quantifierChanged } from './checks/quantifier-changed.ts';
import { questionChanged } from './checks/question-changed.ts';
import { quotationMoved } from './checks/quotation-moved.ts';
import { repeated } from './checks/repeated.ts';
import { scaleChanged } from './checks/scale-changed.ts';
import { termForbidden } from './checks/term-forbidden.ts';
import { termRequired } from './checks/term-required.ts';
import { timeChanged } from './checks/time-changed.ts';
import { unitChanged } from './checks/unit-changed.ts';
import { unitConverted } from './checks/unit-converted.ts';
import { untranslated } from './checks/untranslated.ts';
import { wordUntranslated } from './checks/word-untranslated.ts';

/** Every check of a pair, in the order of the list of rules. A new check is one file and one line here. */
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
  hedgingChanged,
  quantifierChanged,
  questionChanged,
  termRequired,
  termForbidden,
  namesExchanged,
  quotationMoved,
  falseFriend,
];
