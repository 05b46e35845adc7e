/** The kind of text a set is made of. */
type Register =
  | 'news'
  | 'commentary'
  | 'parliament'
  | 'encyclopedia'
  | 'everyday'
  | 'service chat'
  | 'product documentation'
  | 'technical prose'
  | 'strings of programs'
  | 'mixed';

/** What a set was used for: to train the word model, to fit weights, or to choose thresholds and words by. */
export type Use = 'word model' | 'drift' | 'coverage' | 'names' | 'order' | 'thresholds';

/** How much a measurement on a set can be believed. */
export type Seen = 'trained on' | 'tuned on' | 'unseen';

/** A set of German and English texts with the same meaning, and the facts about it. */
export interface TextSet {
  readonly name: string;
  /** In the shared folder; null where it is read in another way. */
  readonly path: string | null;
  readonly register: Register;
  /** SPDX where there is one. */
  readonly licence: string;
  readonly use: readonly Use[];
  /** The names of the English and the German text in a line. */
  readonly fields: readonly [en: string, de: string];
  /** In a set of several registers, the words by which its own is known: other pairs are not measured. */
  readonly words?: RegExp;
  /** Whether to measure only pairs whose original is known; the others came through third languages and are freer. */
  readonly ofKnownOriginal?: boolean;
}

const pairFields = ['en', 'de'] as const;
const translationFields = ['source', 'target'] as const;

/**
 * Every set that is measured or learned from. What a set was used for is said here and nowhere else: training and
 * fitting read the sets that are marked for them, and the tables say `seen` from it.
 */
export const textSets = {
  ntrex: {
    name: 'NTREX-128',
    path: 'corpora/ntrex-2019.jsonl',
    register: 'news',
    licence: 'CC-BY-SA-4.0',
    use: [],
    fields: pairFields,
  },
  newstest: {
    name: 'newstest 2014–2018',
    path: 'corpora/newstest-2008-2018.jsonl',
    register: 'news',
    licence: 'for research',
    use: [],
    fields: pairFields,
    ofKnownOriginal: true,
  },
  commentary: {
    name: 'News commentary (WMT22 critical errors)',
    path: 'eval/critical-errors-2022/dev.jsonl',
    register: 'commentary',
    licence: 'no licence named; published as WMT data',
    use: ['word model', 'drift', 'coverage', 'names', 'order', 'thresholds'],
    fields: translationFields,
  },
  parliament: {
    name: 'Europarl, news and web',
    path: 'corpora/europarl-news-web-10k.jsonl',
    register: 'parliament',
    licence: 'no licence named; published as WMT training data',
    use: ['word model', 'names'],
    fields: pairFields,
    words: /\b(?:Parliament|Commission|Council|Member States?|rapporteurs?|(?:Mr|Madam) President)\b/,
  },
  flores: {
    name: 'FLORES-200 devtest',
    path: 'corpora/flores-devtest.jsonl',
    register: 'encyclopedia',
    licence: 'CC-BY-SA-4.0',
    use: [],
    fields: pairFields,
  },
  postedited: {
    name: 'Wikipedia, post-edited (MLQE-PE)',
    path: 'corpora/wikipedia-postedited.jsonl',
    register: 'encyclopedia',
    licence: 'CC0-1.0',
    use: ['word model'],
    fields: translationFields,
  },
  xquad: {
    name: 'Wikipedia (XQuAD)',
    path: 'corpora/wikipedia-xquad.jsonl',
    register: 'encyclopedia',
    licence: 'CC-BY-SA-4.0',
    use: ['word model'],
    fields: pairFields,
  },
  pud: {
    name: 'Parallel Universal Dependencies (PUD)',
    path: 'corpora/news-wikipedia-pud.jsonl',
    register: 'mixed',
    licence: 'CC-BY-SA-3.0',
    use: ['word model', 'coverage', 'names'],
    fields: pairFields,
  },
  tatoebaSmall: {
    name: 'Tatoeba',
    path: 'corpora/tatoeba-1k.jsonl',
    register: 'everyday',
    licence: 'CC-BY-2.0-FR',
    use: ['word model', 'coverage'],
    fields: pairFields,
  },
  tatoeba: {
    name: 'Tatoeba challenge',
    path: 'corpora/tatoeba-17k.jsonl',
    register: 'everyday',
    licence: 'CC-BY-2.0-FR',
    use: [],
    fields: pairFields,
  },
  chat: {
    name: 'BConTrasT',
    path: 'corpora/chat-bcontrast.jsonl',
    register: 'service chat',
    licence: 'CC-BY-SA-4.0',
    use: [],
    fields: pairFields,
  },
  documentation: {
    name: 'Microsoft documentation, by people',
    path: 'corpora/microsoft-docs-human.jsonl',
    register: 'product documentation',
    licence: 'CC-BY-4.0',
    use: [],
    fields: pairFields,
  },
  rust: {
    name: 'The Rust Programming Language',
    path: 'corpora/rustbook.jsonl',
    register: 'technical prose',
    licence: 'MIT OR Apache-2.0',
    use: [],
    fields: pairFields,
  },
  technical: {
    name: 'Open Source Guides, OWASP, 12factor, CNCF, Comprehensive Rust',
    path: 'corpora/technical-prose.jsonl',
    register: 'technical prose',
    licence: 'CC-BY-4.0, CC-BY-SA-4.0, MIT, Apache-2.0',
    use: [],
    fields: pairFields,
  },
  programs: {
    name: 'PostgreSQL, Subversion, sudo, Django, Poedit',
    path: null,
    register: 'strings of programs',
    licence: 'PostgreSQL, Apache-2.0, ISC, BSD-3-Clause, MIT',
    use: [],
    fields: pairFields,
  },
  comments: {
    name: 'Discussion comments by machine (WMT21 critical errors), training part',
    path: 'eval/critical-errors/train.jsonl',
    register: 'mixed',
    licence: 'CC0-1.0',
    use: ['drift'],
    fields: translationFields,
  },
  commentsDevelopment: {
    name: 'Discussion comments by machine (WMT21 critical errors)',
    path: 'eval/critical-errors/dev.jsonl',
    register: 'mixed',
    licence: 'CC0-1.0',
    use: ['thresholds'],
    fields: translationFields,
  },
  field: {
    name: 'What people report',
    path: 'eval/field.tsv',
    register: 'mixed',
    licence: 'none named',
    use: [],
    fields: translationFields,
  },
  contrast: {
    name: 'Minimal pairs',
    path: 'labels/contrast.jsonl',
    register: 'mixed',
    licence: 'none named',
    use: [],
    fields: pairFields,
  },
  noisy: {
    name: 'WMT22 with sentences merged, split, left out, added and moved',
    path: 'eval/alignment',
    register: 'mixed',
    licence: 'for research',
    use: ['thresholds'],
    fields: pairFields,
  },
  demetr: {
    name: 'DEMETR',
    path: 'eval/demetr/german.jsonl',
    register: 'news',
    licence: 'MIT',
    use: ['thresholds'],
    fields: ['good', 'german'],
  },
  wmt21: {
    name: 'WMT21 news',
    path: 'eval/faithful/wmt21.jsonl',
    register: 'news',
    licence: 'for research',
    use: ['thresholds'],
    fields: translationFields,
  },
  wmt22: {
    name: 'WMT22 news, shops, chat',
    path: 'eval/faithful/wmt22.jsonl',
    register: 'mixed',
    licence: 'for research',
    use: ['thresholds'],
    fields: translationFields,
  },
} as const satisfies Readonly<Record<string, TextSet>>;

/** All sets with a use of this kind, in the order of the table. */
export const setsFor = (use: Use): readonly TextSet[] =>
  Object.values<TextSet>(textSets).filter((set) => set.use.includes(use));

export function seenOf({ use }: Pick<TextSet, 'use'>): Seen {
  if (use.includes('word model')) return 'trained on';
  return use.length > 0 ? 'tuned on' : 'unseen';
}
