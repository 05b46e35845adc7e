import { otherTongue, type Tongue } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { type Member, readEnumerations } from './read-enumerations.ts';

/** A member of a list that the list on the other side does not have. */
export interface LoneMember {
  readonly side: Tongue;
  readonly member: Member;
  /** Whether all other members have counterparts, and it is not the first member, which may not belong to the list. */
  readonly sure: boolean;
}

/** The score (0 to 1) from which a word translates another one. */
const translates = 0.05;
/** The score (0 to 1) up to which a word has no counterpart. */
const nothing = 0.01;
/** How many members must translate each other for the lists to be the same. */
const fewest = 2;

/** The extra members of a list whose counterpart is shorter. */
export function loneMembers({ en, de }: Bilingual, coverage: Coverage): readonly LoneMember[] {
  const english = readEnumerations(en.text, coverage.en, 'en');
  if (english.length === 0) return [];
  const german = readEnumerations(de.text, coverage.de, 'de');
  return english.flatMap((one) =>
    german.flatMap((other) => {
      if (one.length === other.length) return [];
      const [side, longer, shorter]: [Tongue, readonly Member[], readonly Member[]] =
        one.length > other.length ? ['en', one, other] : ['de', other, one];
      return lone(side, longer, shorter, coverage);
    }),
  );
}

function lone(
  side: Tongue,
  longer: readonly Member[],
  shorter: readonly Member[],
  coverage: Coverage,
): readonly LoneMember[] {
  const own = coverage[side];
  const other = coverage[otherTongue(side)];
  const links = (from: Member, to: Member, words: readonly CoveredWord[]): boolean =>
    from.words.some(
      ({ grammar, explained, counterpart }) =>
        !grammar && explained >= translates && to.words.some((word) => word === words[counterpart]),
    );
  const answered = longer.filter((each) =>
    shorter.some((candidate) => links(each, candidate, other) || links(candidate, each, own)),
  );
  const left = longer.filter((each) => !answered.includes(each));
  if (answered.length < fewest || left.length !== longer.length - shorter.length) return [];
  const lost = left.filter(({ words }) => words.every(({ grammar, explained }) => grammar || explained <= nothing));
  const same = lost.length === left.length && answered.length === shorter.length;
  return lost.map((member) => ({ side, member, sure: same && member !== longer[0] }));
}
