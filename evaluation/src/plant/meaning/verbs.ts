import { beginsSentence, type Word, wordsIn } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const finite = set(
  'bin ist sind war waren wird werden wurde wurden würde würden hat haben hatte hatten kann können konnte konnten könnte könnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften bleibt bleiben blieb scheint gilt',
);
/** The verbs between the predicate and the last verb of a clause: gestellt worden war. */
const auxiliary = new Set([...finite, 'worden', 'sein', 'gewesen', 'lassen']);
/** What may come between the verb and an adverb of the sentence. */
const passed = set(
  'ich du er sie es wir ihr Sie man sich mich dich uns euch ihn ihm ihnen Ihnen mir dir jedoch daher deshalb dann nun jetzt heute derzeit somit damit allerdings',
);
const barred = set(
  'nur sogar bereits schon noch ein eine einen einem einer eines und oder als wie dass weil sowie sondern aber auch doch ja wohl eben ebenfalls so zu nach mehr immer erst allein bloß zwar etwa',
);

/**
 * Where an adverb that modifies the whole clause (nicht, wahrscheinlich) can go: after a finite verb in second place and
 * its pronouns, or before the predicate of a clause that ends with its verb.
 */
export function adverbPlaces(text: string): readonly number[] {
  const words = wordsIn(text);
  return words.flatMap((verb, i) => {
    if (!finite.has(verb.text)) return [];
    return endsClause(text, verb) ? beforePredicate(text, words, i) : behindVerb(text, words, i);
  });
}

const endsClause = (text: string, { end }: Word): boolean => /^["“”»)]*(?:[,.;:!?]|$)/u.test(text.slice(end));

function behindVerb(text: string, words: readonly Word[], i: number): readonly number[] {
  let at = i + 1;
  while (passed.has(words[at]?.text ?? '')) at += 1;
  const [before, next] = [words[at - 1], words[at]];
  const verb = words[i];
  if (before === undefined || next === undefined || verb === undefined || beginsSentence(text, verb.start)) return [];
  return barred.has(next.text) || text.slice(verb.end, next.start).trim() !== text.slice(verb.end, before.end).trim()
    ? []
    : [next.start];
}

function beforePredicate(text: string, words: readonly Word[], i: number): readonly number[] {
  let at = i - 1;
  while (auxiliary.has(words[at]?.text ?? '')) at -= 1;
  if (words[at - 1]?.text === 'zu') at -= 1;
  const [before, predicate] = [words[at - 1], words[at]];
  if (before === undefined || predicate === undefined || !/^\p{Ll}{4,}/u.test(predicate.text)) return [];
  return barred.has(before.text) || text.slice(before.end, predicate.start) !== ' ' ? [] : [predicate.start];
}
