import type { Language } from '@gegenlesen/bitext';
import { functionWordVote } from './function-words.ts';

export interface Recognised {
  /** `und` where the text does not tell. */
  readonly lang: Language;
  /** 0 to 1: the part of the text, by characters, that is in this language. */
  readonly share: number;
  /** Of the text that is not, the most frequent language. */
  readonly second: Language | null;
}

/** ISO 639-3, as franc names them, to BCP 47: the languages that a text for this project may be mistaken for. */
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

/** Enough to tell a language by, and little enough for a text of any length. */
const mostSamples = 200;
const sampleLength = 400;

/**
 * The language of a text, given in passages (blocks or sentences): each passage votes with its length. German and
 * English are told by their function words where these are clear, which is nearly always, and for nothing; what is left
 * goes to franc, its candidates limited, and from there to eld where franc has little to go by. Both are loaded only
 * when they are asked (25 ms and 150 ms).
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

/** Too little for each passage to have a voice of its own. */
const isShort = (passages: readonly string[]): boolean => sum(passages.map(({ length }) => length)) < 400;

function winner(votes: ReadonlyMap<Language, number>): Recognised {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first === undefined) return { lang: 'und', share: 0, second: null };
  return { lang: first[0], share: first[1] / sum([...votes.values()]), second: second?.[0] ?? null };
}

/** Passages from all over the text, cut to a length. */
function sample(passages: readonly string[]): string[] {
  const step = Math.max(1, passages.length / mostSamples);
  const chosen: string[] = [];
  for (let i = 0; i < passages.length; i += step) {
    const passage = passages[Math.floor(i)]?.slice(0, sampleLength) ?? '';
    if (/\p{L}{2}/u.test(passage)) chosen.push(passage);
  }
  return chosen;
}

/** Loads franc and eld, and tells the language of a passage with both. */
async function guesser(): Promise<(passage: string) => Language> {
  // The smallest model of eld: the larger ones take twice to ten times the memory and know German and English no better.
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
