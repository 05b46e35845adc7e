import { otherTongue, overlap, type ReadKinds } from '@gegenlesen/bitext';
import { type Doubt, doubtsOf } from '../compare/doubts/doubts.ts';
import type { Part } from '../compare/parts.ts';
import { placesOf } from '../read/sides.ts';
import { textAt } from './figure-check.ts';
import type { Hit, HitSays } from './hit.ts';
import { excerpt, inEachPart } from './meaning-check.ts';

/** Which text a check of doubts looks at. */
type Looks = 'at the original' | 'at the translation';

/**
 * Runs over the doubts of a kind that a reader has about one of the texts. The confidence is the probability of the most
 * doubted word; the judgement of all evidence comes later.
 *
 * @param says the message about the doubted text and its counterpart, if it has one
 */
export const forEachDoubt = <Said extends HitSays>(
  looks: Looks,
  kind: keyof ReadKinds,
  says: (doubted: string, counterpart: string | null) => Said,
): ((reading: Parameters<ReturnType<typeof inEachPart>>[0]) => readonly Hit<Said>[]) =>
  inEachPart((part) => {
    if (part.reading === null) return [];
    const tongue = looks === 'at the original' ? part.original : otherTongue(part.original);
    const other = otherTongue(tongue);
    return doubtsOf(part.reading)
      [tongue].filter(
        (doubt) =>
          doubt.kind === kind && !(kind === 'replaced' && part.agreed[tongue].some((word) => overlap(word, doubt))),
      )
      .map((doubt): Hit<Said> => {
        const counterpart = kind === 'unmatched' ? null : doubt.counterpart;
        return {
          ...placesOf(part, { [tongue]: doubt, [other]: counterpart }),
          confidence: doubt.probability,
          says: says(quoted(part, tongue, doubt), counterpart === null ? null : quoted(part, other, counterpart)),
        };
      });
  });

const quoted = (part: Part, tongue: 'en' | 'de', span: Pick<Doubt, 'start' | 'end'>): string =>
  excerpt(textAt(part[tongue].written, span));
