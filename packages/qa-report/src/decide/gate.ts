import {
  type Budgets,
  type Gate,
  type GateRequest,
  type Score,
  type Severity,
  severities,
  type UnitCounts,
} from '@gegenlesen/bitext';
import { listed, plural } from '../wording.ts';
import { stateText, type WaitingState } from './units-text.ts';

/** The findings of a text, counted, and the units of a bilingual file. */
export interface Counts {
  readonly bySeverity: Score['bySeverity'];
  readonly byRule: Readonly<Record<string, number>>;
  /** Absent for documents, which have no states. */
  readonly units?: UnitCounts;
}

/** Why a text does not pass, as a sentence without its full stop. */
interface Objection {
  readonly by: Exclude<Gate['decidedBy'], 'nothing'>;
  readonly reason: string;
}

/**
 * In words. A shorter text passes or fails by a single finding: the score is linear in the number of words and calibrated for
 * samples of 1,000 to 2,000 words, so it is too hard on shorter ones (Gasova, Han and Gladkoff 2025, A Non-Linear Scoring
 * Model for Translation Quality Evaluation). There, statistical quality control replaces the plain score: Lommel et al. 2024,
 * The Multi-Range Theory of Translation Quality Measurement.
 */
const fewWords = 1000;

/**
 * Whether a text passes, and why, in sentences. It fails if a finding is as bad as `failOn` or worse, if a budget is exceeded,
 * if too many units are untranslated or fuzzy, or if the score is too low. Where several reasons apply the findings come first, since they are what has to be corrected.
 *
 * A short text without critical findings fails by its score only if its whole interval is too low, so that one unlucky
 * finding does not decide.
 */
export function gateOf(
  score: Omit<Score, 'pass'>,
  { byRule, units }: Omit<Counts, 'bySeverity'>,
  request: GateRequest,
): { readonly pass: boolean; readonly gate: Gate } {
  const { bySeverity } = score;
  const objections = [
    ...fatalFindings(bySeverity, request.failOn),
    ...overBudget({ bySeverity, byRule }, request.budgets ?? {}),
    ...tooManyWaiting(units, request),
    ...tooLow(score, request.minScore),
  ];
  const [first] = objections;
  if (first === undefined) {
    return { pass: true, gate: { ...request, decidedBy: 'nothing', reason: passReason(score, request, units) } };
  }
  const sentences = objections.map(({ reason }) => `${reason}.`);
  return { pass: false, gate: { ...request, decidedBy: first.by, reason: sentences.join(' ') } };
}

function fatalFindings(bySeverity: Score['bySeverity'], failOn: GateRequest['failOn']): readonly Objection[] {
  const fatal = severities.filter((severity) => isFatal(severity, failOn) && bySeverity[severity] > 0).toReversed();
  const last = fatal.at(-1);
  if (last === undefined) return [];
  const found = listed(fatal.map((severity) => `${bySeverity[severity]} ${severity}`));
  const noun = bySeverity[last] === 1 ? 'finding' : 'findings';
  return [{ by: 'severity', reason: `${found} ${noun}; the gate fails on ${failOnText(failOn)}` }];
}

function overBudget(
  { bySeverity, byRule }: Counts,
  { critical, major, minor, rules = {} }: Budgets,
): readonly Objection[] {
  const ofSeverities = Object.entries({ critical, major, minor }).map(
    ([severity, budget]) => [`${severity} finding`, bySeverity[severity as Severity], budget] as const,
  );
  const ofRules = Object.entries(rules).map(
    ([rule, budget]) => [`\`${rule}\` finding`, byRule[rule] ?? 0, budget] as const,
  );
  return [...ofSeverities, ...ofRules].flatMap(([noun, count, budget]): readonly Objection[] =>
    budget === undefined || count <= budget
      ? []
      : [
          {
            by: 'budget',
            reason: `${plural(count, noun)} ${count === 1 ? 'exceeds' : 'exceed'} the budget of ${budget}`,
          },
        ],
  );
}

/** The states that a gate limits, each with its limit. */
const limits = { untranslated: 'maxUntranslated', fuzzy: 'maxFuzzy' } as const satisfies Record<
  WaitingState,
  keyof GateRequest
>;

/** The limited states of a file, with the number of units in each and the most that are allowed. */
const limited = (units: UnitCounts, request: GateRequest) =>
  (['untranslated', 'fuzzy'] as const).flatMap((state) => {
    const most = request[limits[state]];
    return most === undefined ? [] : [{ state, count: units[state], most }];
  });

const tooManyWaiting = (units: UnitCounts | undefined, request: GateRequest): readonly Objection[] =>
  units === undefined
    ? []
    : limited(units, request).flatMap(({ state, count, most }): readonly Objection[] =>
        count <= most ? [] : [{ by: 'units', reason: `${stateText(state, count)}; the gate allows ${most}` }],
      );

function tooLow(score: Omit<Score, 'pass'>, minScore: number | null): readonly Objection[] {
  if (minScore === null || heldAgainst(score) >= minScore) return [];
  const { value, interval } = score;
  const isInterval = isLenient(score) && interval.high > value;
  const also = isInterval ? ', and so is its whole interval' : '';
  return [{ by: 'score', reason: `The score of ${value} is below the required ${minScore}${also}` }];
}

/** A text without any words does not count as short: nothing in it is left to chance. */
const isLenient = ({ words, bySeverity }: Omit<Score, 'pass'>): boolean =>
  words > 0 && words < fewWords && bySeverity.critical === 0;

/** What is compared with the lowest score allowed. */
const heldAgainst = (score: Omit<Score, 'pass'>): number => (isLenient(score) ? score.interval.high : score.value);

function passReason(score: Omit<Score, 'pass'>, request: GateRequest, units: UnitCounts | undefined): string {
  const { minScore, failOn, budgets = {} } = request;
  const { rules = {}, ...others } = budgets;
  const reasons = [
    failOn === 'never' ? null : `no ${failOnText(failOn).replace(' and ', ' or ')}`,
    Object.keys({ ...rules, ...others }).length === 0 ? null : 'no budget exceeded',
    ...(units === undefined ? [] : limited(units, request)).map(
      ({ state, count, most }) => `${plural(count, `${state} unit`)}, with ${most} allowed`,
    ),
    minScore === null ? null : scoreReason(score, minScore),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? 'The gate requires nothing.' : `${capital(listed(reasons))}.`;
}

const scoreReason = ({ value, words, interval }: Omit<Score, 'pass'>, minScore: number): string =>
  value >= minScore
    ? `a score of ${value}, with ${minScore} required`
    : `a score of ${value}, with ${minScore} required: ${plural(words, 'word')} are too few to tell, and the interval reaches ${interval.high}`;

/** Whether one finding of this severity fails a text. */
export const isFatal = (severity: Severity, failOn: GateRequest['failOn']): boolean =>
  failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn);

const failOnText = (failOn: GateRequest['failOn']): string =>
  failOn === 'critical' ? 'critical findings' : `${failOn} findings and worse`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
