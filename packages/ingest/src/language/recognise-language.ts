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
 * English are told by their function words where these are clear; else by franc, its candidates limited; and by eld
 * where franc has little to go by. Both are loaded only when they are asked.
 */
export async function recogniseLanguage(passages: readonly string[]): Promise<Recognised> {
  const votes = new Map<Language, number>();
  for (const passage of sample(passages)) {
    const lang = await languageOf(passage);
    if (lang !== 'und') votes.set(lang, (votes.get(lang) ?? 0) + passage.length);
  }
  if (votes.size === 0) votes.set(await languageOf(passages.slice(0, mostSamples).join(' ')), 1);
  const ranked = [...votes].sort(([, a], [, b]) => b - a);
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const [first, second] = ranked;
  return first === undefined
    ? { lang: 'und', share: 0, second: null }
    : { lang: first[0], share: first[1] / total, second: second?.[0] ?? null };
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

/** The language of one passage. */
async function languageOf(passage: string): Promise<Language> {
  const byWords = functionWordVote(passage);
  if (byWords !== null) return byWords;
  const { francAll } = await import('franc');
  const [best, next] = francAll(passage, { only: [...candidates.keys()], minLength: 1 });
  const lang = candidates.get(best?.[0] ?? '') ?? 'und';
  const isClear = passage.length >= 60 && (best?.[1] ?? 0) - (next?.[1] ?? 0) > 0.05;
  return isClear ? lang : secondOpinion(passage, lang);
}

async function secondOpinion(passage: string, first: Language): Promise<Language> {
  // The smallest model: 0.15 s and 50 MB, and the larger ones know no more about German and English.
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(passage);
  const scores = result.getScores();
  const best = result.language;
  if (best === '') return first;
  const known = [...candidates.values()].includes(best);
  return known && (scores[best] ?? 0) > (scores[first] ?? 0) ? best : first;
}
