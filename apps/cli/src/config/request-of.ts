import { type GateRequest, type Policy, severityWeights } from '@gegenlesen/bitext';
import type { Judgement, PairRequest } from 'gegenlesen';
import { passesUnlessCritical } from 'gegenlesen';
import type { Merged } from './merge.ts';

/** The request for one text. */
export interface TextRequest extends PairRequest {
  readonly gate: GateRequest;
  readonly policy: Policy;
}

/** Turns merged choices into a request. */
export function requestOf(choices: Merged): TextRequest {
  const { sourceLang, targetLang, columns, frontMatter, untranslated, ignore } = choices;
  const { gate, policy } = judgementOf(choices);
  return {
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
    ...(columns === undefined ? {} : { columns }),
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(untranslated === undefined ? {} : { untranslated }),
    gate,
    policy: { ...policy, ...(ignore === undefined ? {} : { ignore }) },
  };
}

/** The part that may differ for machine translations. */
export function judgementOf({ gate = {}, score = {}, rules }: Merged): Required<Judgement> {
  const { minScore = passesUnlessCritical.minScore, failOn = passesUnlessCritical.failOn } = gate;
  const { budgets, count, maxUntranslated, maxFuzzy } = gate;
  return {
    gate: {
      minScore,
      failOn,
      ...(budgets === undefined ? {} : { budgets }),
      ...(count === undefined || count === 'new' ? {} : { count }),
      ...(maxUntranslated === undefined ? {} : { maxUntranslated }),
      ...(maxFuzzy === undefined ? {} : { maxFuzzy }),
    },
    policy: {
      ...(rules === undefined ? {} : { rules }),
      weights: { ...severityWeights, ...score.weights },
    },
  };
}
