import { wordList } from '@gegenlesen/bitext';

/** The forms of a German word in one piece, and those that leave a particle behind: `blendet … ein`. */
export interface GermanForms {
  readonly whole: readonly string[];
  readonly detached: readonly string[];
  /** The particle of a separable verb; empty for any other word. */
  readonly particle: string;
}

const adjective = ['', 'e', 'en', 'er', 'es', 'em'];
const noun = ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern'];
const finite = ['e', 'st', 't', 'en', 'te', 'ten', 'test', 'tet'];
/** Past tense and other irregular forms. */
const irregularly = ['', 'e', 'en', 'st', 't'];
/** Verbs with these beginnings form their participle without `ge`. */
const inseparable = /^(?:be|ent|er|ver|zer|miss|ge|de(?=[a-z]+ier)|wider|über|unter)|ieren$/;
/** Particles and prepositions: `ab` has no form `aber`. */
const uninflected = wordList('ab an auf aus ein zu vor nach um bis von los weg her hin');
const verb = /(?:[^aeiouäöü]e|[aiouäöü]e|e)[lr]?n$/;

/**
 * The inflected forms of a German word. Lower case and an ending in `-n` make a verb, a capital makes a noun; the rest are
 * adjectives and adverbs. A form that does not exist does no harm.
 *
 * @param word a bar after each separable particle, irregular forms after slashes: `an|nehmen/nimmt/nahm/genommen`
 */
export function germanForms(word: string): GermanForms {
  const [head = '', ...irregular] = word.split('/');
  const parted = head.includes('|');
  const bar = head.lastIndexOf('|');
  const [particle, base] = [head.slice(0, Math.max(0, bar)).replaceAll('|', ''), head.slice(bar + 1)];
  if (base !== base.toLowerCase()) return simple(base.toLowerCase(), noun);
  if (uninflected.has(base)) return simple(base, ['']);
  if (!verb.test(base)) return simple(base, [...adjective, ...adjective.map((end) => `st${end}`)]);
  const stem = base.replace(/e?n$/, '');
  const joint = /[td]$|[^lrhmn][mn]$/.test(stem) ? 'e' : '';
  const conjugated = [
    ...finite.map((end) => (end.startsWith('t') || end === 'st' ? `${stem}${joint}${end}` : `${stem}${end}`)),
    ...irregular.filter((form) => !isParticiple(form)).flatMap((form) => endings(form, irregularly)),
  ];
  const weak = `${parted || !inseparable.test(base) ? 'ge' : ''}${stem}${joint}t`;
  const participles = [weak, ...irregular.filter(isParticiple)].flatMap((form) => endings(form, adjective));
  const nominal = [base, `${base}s`, `zu${base}`, ...endings(`${base}d`, adjective), `${stem}ung`, `${stem}ungen`];
  // `aufgeschlossen`, and `entsperrt`, which has no `ge`.
  const whole = [...conjugated, ...participles, ...nominal, ...endings(base, adjective)];
  return { whole: whole.map((form) => particle + form), detached: parted ? [...conjugated, base] : [], particle };
}

const isParticiple = (form: string): boolean => /^ge|en$/.test(form);

const endings = (stem: string, all: readonly string[]): readonly string[] => all.map((end) => stem + end);

const simple = (base: string, all: readonly string[]): GermanForms => ({
  whole: endings(base, all),
  detached: [],
  particle: '',
});
