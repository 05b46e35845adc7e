import type { Pair } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { markedReading } from '../../test/marked-reading.ts';
import { smallLexicon } from '../../test/small-lexicon.ts';
import { hitsOf } from '../check-pair.ts';
import type { CheckOptions } from '../compare/parts.ts';
import { readPair } from '../compare/read-pair.ts';
import { asBead, type BeadReading } from '../compare/reading.ts';
import { citations } from './citations.ts';
import { doubtfulAlignment } from './doubtful-alignment.ts';
import { headings } from './headings.ts';
import { judged } from './judged.ts';
import { keptNames } from './kept-names.ts';
import { notLanguage } from './not-language.ts';
import { preciseInCatalogues } from './precise-in-catalogues.ts';
import { saidAlready } from './said-already.ts';
import { sameLabels } from './same-labels.ts';
import { severities } from './severities.ts';
import type { Found, Sieve } from './sieve.ts';
import { sieves, sift } from './sieves.ts';
import { superseded } from './superseded.ts';

interface Case {
  readonly sieve: Sieve;
  readonly source: string;
  readonly target: string;
  readonly options?: CheckOptions;
  readonly bead?: Partial<BeadReading>;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const left = 'The committee could not agree on a date for the ferry.';
const cases: Readonly<Record<string, Case>> = {
  'a name that must stay has rightly stayed': {
    sieve: keptNames,
    source: 'The ferry was late.',
    target: 'Die ferry hatte Verspätung.',
    options: { lexicon: smallLexicon, names: ['ferry'] },
    before: ['major word-untranslated'],
    after: [],
  },
  'labels may say the same by convention': {
    sieve: sameLabels,
    source: 'Home',
    target: 'Pos 1',
    options: { readings: () => markedReading(['⟦Home⟧', '⟦Pos 1⟧'], 'replaced') },
    before: ['neutral wrong-word'],
    after: [],
  },
  'a citation is the same in other words': {
    sieve: citations,
    source: 'The club is liable under Section 31 of the Civil Code.',
    target: 'Der Verein haftet nach § 31 BGB.',
    options: {
      readings: () =>
        markedReading(
          ['The club is liable under ⟦Section⟧ 31 of the Civil Code.', 'Der Verein haftet nach § 31 BGB.'],
          'unmatched',
        ),
    },
    before: ['minor not-rendered'],
    after: [],
  },
  'an untranslated sentence explains its words': {
    sieve: superseded,
    source: left,
    target: left,
    before: ['critical untranslated', 'major negation-lost'],
    after: ['critical untranslated'],
  },
  'code stays as it is': {
    sieve: notLanguage,
    source: 'The ferry was late.',
    target: 'Die ferry hatte Verspätung.',
    options: { lexicon: smallLexicon },
    bead: {
      language: {
        source: { lang: 'en', text: 'The       was late.' },
        target: { lang: 'de', text: 'Die       hatte Verspätung.' },
      },
    },
    before: ['major word-untranslated'],
    after: [],
  },
  'the reader finds rendered what a check misses': {
    sieve: judged,
    source: 'The company did not publish the report.',
    target: 'Das Unternehmen hielt den Bericht unter Verschluss.',
    options: {
      readings: () =>
        markedReading(
          ['The company did not publish the report.', 'Das Unternehmen hielt den Bericht unter Verschluss.'],
          'replaced',
        ),
    },
    before: ['major negation-lost'],
    after: [],
  },
  'a string of a program is often translated freely': {
    sieve: preciseInCatalogues,
    source: 'The file was not saved.',
    target: 'Die Datei wurde gespeichert.',
    options: { string: { menu: [], isOfCatalogue: true } },
    before: ['major negation-lost'],
    after: ['minor negation-lost'],
  },
  'a check names the fault that the reader doubts': {
    sieve: saidAlready,
    source: 'The company did not publish the report.',
    target: 'Das Unternehmen veröffentlichte den Bericht.',
    options: {
      readings: () =>
        markedReading(
          ['The company did ⟦not⟧ publish the report.', 'Das Unternehmen veröffentlichte den Bericht.'],
          'unmatched',
        ),
    },
    before: ['major negation-lost', 'minor not-rendered'],
    after: ['major negation-lost'],
  },
  'a heading may be rephrased': {
    sieve: headings,
    source: 'Has the train left?',
    target: 'Der Zug ist abgefahren.',
    bead: { isHeading: true },
    before: ['major question-changed'],
    after: ['minor question-changed'],
  },
  'a doubtful alignment proves nothing': {
    sieve: doubtfulAlignment,
    source: 'The hall has 300 seats.',
    target: 'Der Saal hat 500 Plätze.',
    bead: { alignment: 0.4 },
    before: ['critical number-changed'],
    after: ['minor number-changed doubtful'],
  },
  'a suspicion is only minor': {
    sieve: severities,
    source: 'The three men went home.',
    target: 'Die Männer gingen nach Hause.',
    before: ['major number-missing'],
    after: ['minor number-missing'],
  },
};

function readingOf({ source, target, options = {}, bead = {} }: Case): BeadReading {
  const pair: Pair = { source: { text: source, lang: 'en' }, target: { text: target, lang: 'de' } };
  return { ...asBead(readPair(pair, options)), ...bead };
}

const shown = (found: readonly Found[]): readonly string[] =>
  found.map(({ check, hit: { severity = check.severity, says } }) =>
    [severity, check.id, ...(says.doubtful === true ? ['doubtful'] : [])].join(' '),
  );

describe.each(Object.entries(cases))('%s', (_, one) => {
  const reading = readingOf(one);
  const hits = hitsOf(reading);

  test('with the sieve', () => {
    expect(shown(sift(hits, reading)).toSorted()).toEqual(one.after.toSorted());
  });

  test('without it', () => {
    const others = sieves.filter((sieve) => sieve !== one.sieve);
    expect(shown(sift(hits, reading, others)).toSorted()).toEqual(one.before.toSorted());
  });
});

test('every sieve has its case', () => {
  expect(new Set(Object.values(cases).map(({ sieve }) => sieve))).toEqual(new Set(sieves));
});
