import type { PlacedFinding, SettledFinding } from '../../../read/pair-extract.ts';
import { messageAt } from '../../../read/places.ts';
import { visible } from '../../../words/escape/visible.ts';
import { levelOf } from '../list/level.ts';
import { locationOf } from './location.ts';

/** What a result contains besides its finding. */
export interface ResultContext {
  /** The name of the pair. */
  readonly pair: string;
  /** The index of its rule in the list of rules. */
  readonly ruleIndex: number | undefined;
  /** How many results of the run so far have its fingerprint, this one included. */
  readonly occurrence: number;
}

/** `result` of SARIF, 3.27. */
export function resultOf(item: PlacedFinding | SettledFinding, { pair, ruleIndex, occurrence }: ResultContext) {
  const { finding, place, original } = item;
  const { rule, severity, confidence, category, group, message, fingerprint } = finding;
  const words = finding.target?.text ?? (original === null ? finding.source?.text : undefined);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(severity),
    rank: Math.round(confidence * 1000) / 10,
    // GitHub shows a related location only if the message links to it.
    message: { text: `${messageText(messageAt(message, place))}${original === null ? '' : ' ([original](1))'}` },
    locations: [locationOf(place, words)],
    ...(original === null
      ? {}
      : {
          relatedLocations: [
            { id: 1, ...locationOf(original, finding.source?.text), message: { text: 'What the original says.' } },
          ],
        }),
    // GitHub recognises an alert by the second.
    partialFingerprints: { 'gegenlesen/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:${occurrence}` },
    ...('by' in item ? settlementOf(item) : {}),
    properties: { severity, group, category, pair },
  };
}

/** Every settled finding is suppressed; one of the baseline is also marked as old. */
const settlementOf = ({ by, reason, name }: SettledFinding) => ({
  ...(by === 'baseline' ? { baselineState: 'unchanged' } : {}),
  suppressions: [
    {
      kind: by === 'comment' ? 'inSource' : 'external',
      status: 'accepted',
      justification: justificationOf(by, reason, name),
    },
  ],
});

const justificationOf = (by: SettledFinding['by'], reason: string | null, name: string | null): string =>
  visible(
    [`Settled by ${by}`, ...(name === null ? [] : [` of ${name}`]), ...(reason === null ? [] : [`: ${reason}`])].join(
      '',
    ),
  );

/** In a message, braces mean arguments, and brackets before a parenthesis a link (SARIF 3.11.5 and 3.11.6). */
export const messageText = (text: string): string => visible(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
