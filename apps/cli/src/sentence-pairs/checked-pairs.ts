import { InputError, type UnitState } from '@gegenlesen/bitext';
import type { CheckedPair, UncheckedUnit } from '@gegenlesen/qa-report';
import type { NamedPair, PairRequest } from 'gegenlesen';
import type { PairFileFormat } from '../formats.ts';
import { warn } from '../standard-error.ts';
import { languagesOf } from './languages.ts';
import { pairsOf } from './read-pairs.ts';
import type { SentenceChecker } from './sentence-checker.ts';
import { asTheyCome, chain, inTurn, take } from './sequences.ts';
import type { TextPair } from './text-pair.ts';

/** How many pairs are read to detect the languages. */
const sampleSize = 100;
/** How many milliseconds to wait for the next pair of a run. */
const patience = 30;

/** What is asked of a file of pairs. */
export interface PairsAsked extends PairRequest {
  /** Whether fuzzy units are checked, too. */
  readonly fuzzy: boolean;
  /** Called with the state of each unit of a bilingual file. */
  readonly count: (state: UnitState) => void;
}

/** What a file of pairs gives: a pair with its findings, a unit that is not checked, or a line that is wrong. */
export type Answer = CheckedPair | UncheckedUnit | InputError;

/**
 * Checks the pairs of a file in order, each as soon as it is read, so that a file may have any length. A wrong line yields
 * its error, and reading goes on. Where a language is not given, the first pairs are read ahead to detect it.
 */
export async function* checkedPairs(
  path: string,
  format: PairFileFormat,
  asked: PairsAsked,
  checker: SentenceChecker,
): AsyncGenerator<Answer> {
  const { count, columns } = asked;
  const wanted = { source: asked.sourceLang ?? null, target: asked.targetLang ?? null };
  const items = pairsOf(path, format, { wanted, count, ...(columns === undefined ? {} : { columns }) });
  const head = asked.sourceLang === undefined || asked.targetLang === undefined ? await take(items, sampleSize) : [];
  const sample = head.filter((item): item is TextPair => !(item instanceof InputError));
  const languages = await languagesOf(path, sample, asked);
  for (const notice of languages.notices) warn(notice);
  const named = ({ id, source, target, string }: TextPair): NamedPair => ({
    id,
    ...(string === undefined ? {} : { string }),
    source: { text: source, lang: languages.source },
    target: { text: target, lang: languages.target },
  });
  const checkRun = async (some: readonly (TextPair | InputError)[]): Promise<readonly Answer[]> => {
    const sorted = some.map((item) => (item instanceof InputError ? item : (uncheckedOf(item, asked) ?? item)));
    const toCheck = sorted.filter((item): item is TextPair => 'target' in item);
    const pairs = toCheck.map(named);
    const reports = await checker.check(pairs);
    const checked = pairs.flatMap(({ source, target }, i) => {
      const report = reports[i];
      const state = toCheck[i]?.state;
      if (report === undefined) return [];
      return [{ source, target, report: state === undefined ? report : { ...report, state } }];
    });
    return [...inOrder(sorted, checked)];
  };
  const runs = asTheyCome(chain(head, items), checker.together, patience);
  for await (const answers of inTurn(runs, checker.width, checkRun)) yield* answers;
}

/** The unit as one that is not checked, or null if it is. */
const uncheckedOf = ({ id, state }: TextPair, { fuzzy }: PairsAsked): UncheckedUnit | null =>
  state === undefined || (state === 'fuzzy' && fuzzy) ? null : { id, state };

/** The results in the order of the file, among what was not checked. */
function* inOrder(
  items: readonly (TextPair | UncheckedUnit | InputError)[],
  checked: readonly CheckedPair[],
): Generator<Answer> {
  const results = checked.values();
  for (const item of items) {
    const next = 'target' in item ? results.next().value : item;
    if (next !== undefined) yield next;
  }
}
