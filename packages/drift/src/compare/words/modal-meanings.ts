import type { ByTongue, Span } from '@gegenlesen/bitext';
import type { Bilingual, Side } from '../../read/sides.ts';

/** What is said about an action: that it is a duty, banned, and so on. */
type Meaning =
  | 'duty'
  | 'ban'
  | 'no duty'
  | 'permission'
  | 'possible'
  | 'impossible'
  | 'certain'
  | 'advice'
  | 'hearsay'
  | 'unreal';

/** How each meaning is said. A text has the first that it matches. */
type Phrases = readonly (readonly [Meaning, RegExp])[];

const english: Phrases = [
  ['impossible', /\b(?:can't|cannot|can not|couldn't|could not) have \w+/],
  ['unreal', /\b(?:would|wouldn't|could|might)(?: not| never)? have \w+|'d have \w+/],
  [
    'no duty',
    /\b(?:need not|needn't|(?:do|does|did|will|would)(?:n't| not) (?:(?:\w+ly|even|just|always) )?(?:have|need) to|never (?:have|need)s? to|no need to|not (?:required|necessary|obliged|obligated|mandatory|compulsory)|no obligation)\b/,
  ],
  [
    'ban',
    /\b(?:must(?:n't| not| never)|may not|shall not|(?:not|never) (?:allowed|permitted)|(?:forbidden|prohibited)|are not to|is not to|(?:none|nobody|nothing|no \w+)\b[^,.;]*\bmay)\b/,
  ],
  ['hearsay', /\b(?:(?:is|are|was|were) (?:said|reported|rumou?red|believed|alleged) to|reportedly|allegedly)\b/],
  ['duty', /\b(?:must|ha(?:ve|s) to|needs? to|shall|(?:is|are) (?:required|obliged) to|(?:is|are) to be|mandatory)\b/],
  ['advice', /\b(?:should|ought to)\b/],
  ['permission', /\b(?:(?:is|are) (?:allowed|permitted) to|may(?! be\b| have\b))\b/],
  ['possible', /\b(?:might|may (?:be|have))\b/],
];

const german: Phrases = [
  ['unreal', /(?<!\p{L})(?:hätte|hättest|hätten|wäre|wärst|wären|würde|würden)(?!\p{L})/u],
  [
    'no duty',
    /(?<!\p{L})(?:(?:muss|musst|müssen|müsst|brauchen?|brauchst|braucht)(?!\p{L})(?:(?!,|\bund\b).)*(?<!\p{L})(?:nicht|nichts|keine?[nrms]?|nie)|nicht (?:nötig|notwendig|erforderlich|verpflichtet|zwingend)|kein(?:e|en)? (?:pflicht|zwang)|unnötig)(?!\p{L})/u,
  ],
  [
    'ban',
    /(?<!\p{L})(?:(?:darf|darfst|dürfen|dürft)(?!\p{L})(?:(?!,).)*(?<!\p{L})(?:nicht|weder|keine?[nrms]?|nie(?:mals)?)|(?:nicht|keine?[nrms]?|niemand)(?!\p{L})(?:(?!,).)*(?<!\p{L})(?:darf|dürfen)|verboten|untersagt|nicht (?:erlaubt|gestattet|zulässig))(?!\p{L})/u,
  ],
  ['hearsay', /(?<!\p{L})soll(?:en)?(?!\p{L})(?:(?!,).)*\p{L}+(?:t|en) (?:haben|sein)(?!\p{L})/u],
  [
    'duty',
    /(?<!\p{L})(?:muss|musst|müssen|müsst|verpflichtet|zwingend|obligatorisch|vorgeschrieben|(?:notwendig|erforderlich|nötig)(?! ist| sind)|(?:ist|sind)(?!\p{L})(?:(?!,).)* zu \p{Ll}+en)(?!\p{L})/u,
  ],
  ['advice', /(?<!\p{L})sollte[nst]*(?!\p{L})/u],
  [
    'permission',
    /(?<!\p{L})(?:darf|darfst|dürfen|dürft|kann|kannst|können|könnt|berechtigt|erlaubt|gestattet)(?!\p{L})/u,
  ],
  [
    'possible',
    /(?<!\p{L})(?:könnte[nst]*|dürfte[nst]*|vielleicht|möglicherweise|eventuell|womöglich|mag|mögen)(?!\p{L})/u,
  ],
  ['certain', /(?<!\p{L})(?:wird|werden)(?!\p{L})/u],
];

/** What an English meaning never becomes in a faithful translation. */
const contradicting: Readonly<Partial<Record<Meaning, readonly Meaning[]>>> = {
  'no duty': ['ban', 'duty'],
  ban: ['no duty', 'permission'],
  duty: ['permission', 'no duty'],
  permission: ['duty', 'ban', 'no duty'],
  advice: ['no duty', 'hearsay'],
  possible: ['certain', 'duty', 'ban'],
  impossible: ['ban', 'no duty'],
  hearsay: ['advice', 'duty'],
};

/** Words. In a longer sentence two modal verbs may belong to two clauses. */
const longest = 12;
/** What hedges or limits, and so changes which verbs agree. */
const hedge =
  /(?<!\p{L})(?:nur|only|unless|except|exceed|greater|longer|shorter|larger|höchstens|maximal|mindestens|könnte|vielleicht|möglich\p{L}*|eventuell|kaum|hardly|erst|until|perhaps|maybe|womöglich|dürfte|wohl|sonst|otherwise|umständen|ggf|gegebenenfalls)(?!\p{L})/u;

/** Two of them in one sentence qualify each other: `might need to`. */
const modal = /\b(?:must|need\w*|ha(?:ve|s) to|may|might|can|cannot|should|could|shall)\b/g;
/** German says what is not real in the subjunctive; many weak verbs show it only by their auxiliary. */
const subjunctive =
  /(?<!\p{L})(?:hätte|wäre|würde|könnte|sollte|müsste|dürfte|möchte|wollte|käme|ginge|gäbe|täte|dürfte|beinahe|fast)\p{L}*/u;

const denied = /(?<!\p{L})(?:nicht|keine?[nrms]?|nie(?:mals)?|niemand(?:em|en)?|weder|ohne)(?!\p{L})/u;

/** The place in each text where a short sentence says that something is a duty, banned and so on, and the other another thing. */
export function contradictingModals({ en, de }: Bilingual): ByTongue<Span> | null {
  if (en.words.length > longest) return null;
  const [from, to] = [meaningOf(en, english), meaningOf(de, german)];
  if (from?.meaning === 'unreal' && /\bif\b/.test(lowerOf(en)) && !subjunctive.test(lowerOf(de)))
    return { en: from.span, de: { start: de.words[0]?.start ?? 0, end: de.words.at(-1)?.end ?? 0 } };
  if (from === null || to === null || !contradicting[from.meaning]?.includes(to.meaning)) return null;
  // `nicht berechtigt` and `kann nicht` are no permission.
  if (from.meaning === 'ban' && to.meaning === 'permission' && denied.test(lowerOf(de))) return null;
  if ((lowerOf(en).match(modal)?.length ?? 0) > 1 || hedge.test(lowerOf(en)) || hedge.test(lowerOf(de))) return null;
  return { en: from.span, de: to.span };
}

const lowerOf = ({ text, span }: Side): string =>
  text.slice(span.start, span.end).toLowerCase().replaceAll(/[’ʼ]/g, "'");

function meaningOf(side: Side, phrases: Phrases): { readonly meaning: Meaning; readonly span: Span } | null {
  const text = lowerOf(side);
  for (const [meaning, phrase] of phrases) {
    const found = phrase.exec(text);
    if (found === null) continue;
    const start = side.span.start + found.index;
    return { meaning, span: { start, end: start + found[0].length } };
  }
  return null;
}
