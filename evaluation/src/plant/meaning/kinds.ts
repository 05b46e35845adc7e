import type { Kind } from '../plant.ts';
import { clauseAdded, otherSentence } from './elsewhere.ts';
import { falseFriend } from './false-friends.ts';
import { hedgeAdded, hedgeDropped } from './hedging.ts';
import { clauseLeftOut, nounLeftOut } from './left-out.ts';
import { listItemAdded, listItemLeftOut } from './list-items.ts';
import { modalityChanged } from './modality.ts';
import { nameChanged, namesExchanged } from './names.ts';
import { negationAdded, negationLost } from './negation.ts';
import { oppositeSaid } from './opposites.ts';
import { nounChanged, phraseAdded, phraseLeftOut } from './phrases.ts';
import { quantifierChanged } from './quantifiers.ts';
import { questionChanged } from './questions.ts';
import { quotationLost, quotationMoved } from './quotations.ts';
import { halfUntranslated, untranslated, wordUntranslated } from './untranslated.ts';

/** Every kind of fault of meaning and coverage, in the order of the report. */
export const meaningKinds: readonly Kind[] = [
  untranslated,
  halfUntranslated,
  otherSentence,
  clauseAdded,
  clauseLeftOut,
  negationAdded,
  negationLost,
  nameChanged,
  namesExchanged,
  oppositeSaid,
  falseFriend,
  modalityChanged,
  hedgeDropped,
  hedgeAdded,
  quantifierChanged,
  questionChanged,
  quotationMoved,
  quotationLost,
  nounLeftOut,
  listItemLeftOut,
  listItemAdded,
  wordUntranslated,
  nounChanged,
  phraseLeftOut,
  phraseAdded,
];
