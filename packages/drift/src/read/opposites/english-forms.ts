const vowel = /[aeiou]/;

/**
 * The inflected forms of an English word, as verb, noun and adjective alike: a form that does not exist does no harm.
 *
 * @param word the word, with its irregular forms after slashes: `rise/rose/risen`
 */
export function englishForms(word: string): readonly string[] {
  const [base = '', ...irregular] = word.split('/');
  return [base, ...irregular, ...regular(base)];
}

function regular(base: string): readonly string[] {
  if (base.length < 3) return [];
  const with_ = (stem: string, ...endings: readonly string[]): readonly string[] => endings.map((end) => stem + end);
  if (base.endsWith('e')) {
    const noun = base.endsWith('ate') ? with_(base.slice(0, -1), 'ion', 'ions') : [];
    return [...with_(base, 's', 'd'), ...with_(base.slice(0, -1), 'ing'), ...noun];
  }
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) {
    return [...with_(base, 'ing'), ...with_(base.slice(0, -1), 'ies', 'ied')];
  }
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(base) ? with_(base + base.at(-1), 'ed', 'ing') : [];
  return [...with_(base, 's', 'es', 'ed', 'ing'), ...doubled];
}
