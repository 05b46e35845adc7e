import { type Language, plainText } from '@gegenlesen/bitext';
import { functionWordVote } from './function-words.ts';

export interface Recognised {
  /** `und` if not recognised. */
  readonly lang: Language;
  /** The share of the text in this language, by characters, 0 to 1. */
  readonly share: number;
  /** The most frequent language of the rest. */
  readonly second: Language | null;
}

/** Languages that a text could plausibly be in: from franc's names (ISO 639-3) to BCP 47. */
const candidates: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    deu: 'de',
    eng: 'en',
    fra: 'fr',
    spa: 'es',
    ita: 'it',
    nld: 'nl',
    por: 'pt',
    pol: 'pl',
    ces: 'cs',
    dan: 'da',
    swe: 'sv',
    nob: 'no',
    fin: 'fi',
    hun: 'hu',
    ron: 'ro',
    tur: 'tr',
    rus: 'ru',
    ukr: 'uk',
    ell: 'el',
    bul: 'bg',
    arb: 'ar',
    heb: 'he',
    cmn: 'zh',
    jpn: 'ja',
    kor: 'ko',
  }),
);

/** Enough to recognise a language, and few enough for a text of any length. */
const mostSamples = 200;
const sampleLength = 400;

/**
 * The language of a text given as passages (blocks or sentences). Each passage votes with its length. German and English
 * nearly always show by their function words, which costs nothing. The rest is left to franc, with a limited list of
 * languages, and to eld if franc is unsure. Both are loaded only when needed (25 ms and 150 ms).
 */
export async function recogniseLanguage(passages: readonly string[]): Promise<Recognised> {
  const chosen = sample(passages);
  const votes = new Map<Language, number>();
  const unclear: string[] = [];
  for (const passage of chosen) {
    const lang = functionWordVote(passage);
    if (lang === null) unclear.push(passage);
    else votes.set(lang, (votes.get(lang) ?? 0) + passage.length);
  }
  const decided = sum([...votes.values()]);
  if (decided < sum(unclear.map(({ length }) => length))) {
    const guess = await guesser();
    for (const passage of decided === 0 && isShort(unclear) ? [unclear.join(' ')] : unclear) {
      const lang = guess(passage);
      if (lang !== 'und') votes.set(lang, (votes.get(lang) ?? 0) + passage.length);
    }
  }
  return winner(votes);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Too little for each passage to vote on its own. */
const isShort = (passages: readonly string[]): boolean => sum(passages.map(({ length }) => length)) < 400;

function winner(votes: ReadonlyMap<Language, number>): Recognised {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first === undefined) return { lang: 'und', share: 0, second: null };
  return { lang: first[0], share: first[1] / sum([...votes.values()]), second: second?.[0] ?? null };
}

/** Passages from all over the text, cut to `sampleLength`. */
function sample(passages: readonly string[]): string[] {
  const step = Math.max(1, passages.length / mostSamples);
  const chosen: string[] = [];
  for (let i = 0; i < passages.length; i += step) {
    const passage = passages[Math.floor(i)]?.slice(0, sampleLength) ?? '';
    if (/\p{L}{2}/u.test(passage)) chosen.push(plainText(passage));
  }
  return chosen;
}

/** Loads franc and eld, which together recognise the language of a passage. */
async function guesser(): Promise<(passage: string) => Language> {
  // The smallest eld model: the larger ones take two to ten times the memory and are no better at German and English.
  const [{ francAll }, { eld }] = await Promise.all([import('franc'), import('eld/extrasmall')]);
  const only = [...candidates.keys()];
  const known = new Set(candidates.values());
  return (passage) => {
    const [best, next] = francAll(passage, { only, minLength: 1 });
    const first = candidates.get(best?.[0] ?? '') ?? 'und';
    if (passage.length >= 60 && (best?.[1] ?? 0) - (next?.[1] ?? 0) > 0.05) return first;
    const opinion = eld.detect(passage);
    const second = opinion.language;
    if (!known.has(second)) return first;
    const scores = opinion.getScores();
    return (scores[second] ?? 0) > (scores[first] ?? 0) ? second : first;
  };
}
