import { InputError, Report, type StalePair, type StaleSentence } from '@gegenlesen/bitext';
import type { Checker, ReadPair } from '@gegenlesen/worker';
import { statedAge, suspectedIn } from 'gegenlesen';

/**
 * Judges a pair without a history: dates in the texts show whether the original is newer, findings show where.
 *
 * @throws InputError if a text cannot be read
 */
export async function staleByTexts(pair: ReadPair, checker: Checker): Promise<StalePair> {
  const { name, original, translation } = pair;
  const age = await statedAge(original, translation);
  const sentences = await signsIn(pair, checker);
  const status = age?.isNewer ? 'out-of-date' : sentences.length > 0 ? 'suspected' : 'current';
  return {
    name,
    original: original.path,
    translation: translation.path,
    status,
    basis: age === null ? 'texts' : 'dates',
    reason: age?.reason ?? 'Neither a history nor a date shows which of the texts is newer.',
    sentences,
    error: null,
  };
}

async function signsIn(pair: ReadPair, checker: Checker): Promise<readonly StaleSentence[]> {
  const answer = await checker.check(pair);
  if ('problem' in answer) throw new InputError(pair.translation.path, answer.problem);
  return suspectedIn(Report.parse(JSON.parse(answer.value.json)));
}
