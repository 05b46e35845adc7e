import type { Language } from '@gegenlesen/bitext';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// The lists leave out words shared with the other language, Dutch or a Scandinavian language (in, was, die, de).
const german = words(`
  der das und ist nicht ein eine einen einem einer eines den dem des auf mit für von sich auch wie dass sie wir ihr ich
  haben hat wird werden wurde wurden sind oder aber nach bei beim zum zur durch über unter zwischen nur noch wenn weil
  kann können diese dieser dieses diesen diesem keine mehr als im vom seine ihre sein aus seit bis sowie sehr vor gegen
`);
const english = words(`
  the and of is are were been being this that these those with from they their them have has had not but which would
  could should will can there when where what who how you your our its it she his her by to for at about into than
  because through between more also only other some such an be
`);
const foreign = words(`
  de het een niet voor aan le la les des et est dans pour el los las y es por con una il di che per sono och att det som inte
  på og ikke til med av w z na nie się je se že jest não uma os mais em du au aux ce cette sur qui
`);

/** The number of German, English and other function words in a passage. */
export function functionWords(passage: string): { readonly de: number; readonly en: number; readonly other: number } {
  let [de, en, other] = [0, 0, 0];
  for (const [word] of passage.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (german.has(word)) de += 1;
    if (english.has(word)) en += 1;
    if (foreign.has(word)) other += 1;
  }
  return { de, en, other };
}

const leastLength = 40;

/** German or English if a passage contains clearly more of its function words, else null. */
export function functionWordVote(passage: string): Language | null {
  if (passage.length < leastLength) return null;
  const { de, en, other } = functionWords(passage);
  if (de >= 2 && de > 2 * (en + other)) return 'de';
  return en >= 2 && en > 2 * (de + other) ? 'en' : null;
}
