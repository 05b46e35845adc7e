import { type Passage, type Span, type Tongue, tongueOf, wordList } from '@gegenlesen/bitext';

/** The part that something plays in its sentence, as far as the words around it show it. */
export interface Role {
  readonly isQuoted: boolean;
  /** The preposition before it; empty if there is none. */
  readonly preposition: string;
  /** Whether its clause is about success or failure, for constants; null if neither. */
  readonly outcome: 'success' | 'failure' | null;
}

/** The German prepositions that may stand for an English one. */
const prepositions: Readonly<Record<string, ReadonlySet<string>>> = {
  to: wordList('nach zu zum zur an ans in ins auf bis'),
  into: wordList('in ins nach zu zum zur auf'),
  from: wordList('von vom aus ab'),
  by: wordList('von vom durch um'),
  of: wordList('von vom der des'),
  with: wordList('mit durch'),
  for: wordList('für um nach'),
  in: wordList('in im unter auf bei'),
  on: wordList('auf am an bei'),
  at: wordList('bei um unter an am in auf'),
  after: wordList('nach'),
  before: wordList('vor'),
  until: wordList('bis'),
  since: wordList('seit'),
  per: wordList('pro je'),
  as: wordList('als'),
  than: wordList('als'),
  via: wordList('über'),
  between: wordList('zwischen'),
};
const german = new Set(Object.values(prepositions).flatMap((words) => [...words]));
const articles = {
  en: wordList('the a an this your'),
  de: wordList('der die das den dem des ein eine einen einem einer ihr ihre'),
};
const success = /(?:success|succeed|erfolg(?!los)|gelingt|gelungen|valid(?!at)|gültig)/iu;
const failure =
  /(?:fail|error|otherwise|unsuccess|invalid|fehler|fehlschl|fehlgeschl|andernfalls|ansonsten|sonst|misslingt|misserfolg|ungültig|erfolglos)/iu;
/** What functions return to signal success or failure. */
const constant = /^(?:true|false|null|none|nil|-?\d)$/i;
const clauseEnd = /[,;.:!?\n]|(?<!\p{L})(?:and|or|und|oder)(?!\p{L})/iu;

/** Reads the role of a span. */
export function roleOf({ text, lang }: Passage, { start, end }: Span): Role {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const words = before.split(/\s+/).filter((word) => word !== '');
  const tongue = tongueOf(lang) === 'de' ? 'de' : 'en';
  const word = words.findLast((each) => !articles[tongue].has(each.toLowerCase()))?.toLowerCase() ?? '';
  const isPossessive = /^['’]s?(?!\p{L})/u.test(after);
  const known = tongue === 'de' ? german.has(word) : Object.hasOwn(prepositions, word);
  const clause = `${before.split(clauseEnd).at(-1)} ${after.split(clauseEnd)[0]}`;
  return {
    isQuoted: /[“"”„«»‚‘'’]$/u.test(before) && /^[“"”„«»‚‘'’]/u.test(after),
    preposition: isPossessive ? 'of' : known && /\s$/.test(before) ? word : '',
    outcome: !constant.test(text.slice(start, end))
      ? null
      : failure.test(clause)
        ? 'failure'
        : success.test(clause)
          ? 'success'
          : null,
  };
}

/** How well two roles fit together: positive if they agree, negative if they do not. */
export function agreementOf(one: Role, other: Role, tongue: Tongue): number {
  const [en, de] = tongue === 'en' ? [one, other] : [other, one];
  const quotes = en.isQuoted === de.isQuoted ? (en.isQuoted ? 1 : 0) : -1;
  return quotes + agreementOfOutcomes(en.outcome, de.outcome) + agreementOfPrepositions(en.preposition, de.preposition);
}

function agreementOfOutcomes(en: Role['outcome'], de: Role['outcome']): number {
  if (en === null || de === null) return en === 'failure' || de === 'failure' ? -0.5 : 0;
  return en === de ? 1 : -1;
}

function agreementOfPrepositions(en: string, de: string): number {
  if (en === '' && de === '') return 0;
  // A case may replace a preposition.
  if (en === '' || de === '') return -0.5;
  return prepositions[en]?.has(de) === true ? 1 : -1;
}
