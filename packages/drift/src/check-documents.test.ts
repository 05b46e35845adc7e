import type { Bead, Finding } from '@gegenlesen/bitext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../test/document-of.ts';
import { smallLexicon } from '../test/small-lexicon.ts';
import { checkDocuments } from './check-documents.ts';
import { assessPair, checkPair } from './check-pair.ts';

const oneToOne = (count: number, confidence = 1): readonly Bead[] =>
  Array.from({ length: count }, (_, i) => ({ source: [i], target: [i], confidence }));

function check(english: readonly string[], german: readonly string[], confidence = 1): readonly Finding[] {
  return checkDocuments(documentOf('en', english), documentOf('de', german), oneToOne(english.length, confidence));
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);

describe('documents', () => {
  test('a finding points to its place in both documents', () => {
    const english = ['The fair opened.', 'It drew 450 guests.'];
    const german = ['Die Messe begann.', 'Es kamen 540 Gäste.'];
    const [finding] = check(english, german);
    expect(finding?.source).toEqual({ start: 25, end: 28, text: '450' });
    expect(finding?.target).toEqual({ start: 27, end: 30, text: '540' });
    expect(finding?.bead).toBe(1);
  });

  test('a figure that moved to the next sentence is not lost', () => {
    expect(told(check(['In 1987 he came.', 'He stayed for good.'], ['Er kam.', 'Seit 1987 blieb er.']))).toEqual([]);
  });

  test('a figure that moved two sentences away is', () => {
    expect(
      told(check(['In 1987 he came.', 'Good.', 'He stayed.'], ['Er kam.', 'Gut.', 'Seit 1987 blieb er.'])),
    ).toEqual([
      'major number-missing: Expected `1987` in the translation, found no such figure',
      'major number-added: Found `1987` in the translation, expected no such figure',
    ]);
  });

  test.each([
    ['the document says which year that is', 'The hall opened in 2025.', 'Die Halle wurde 2025 eröffnet.', 0],
    ['it does not', 'The hall opened in spring.', 'Die Halle wurde im Frühjahr eröffnet.', 1],
  ])('last year may become 2024 where %s', (_, english, german, count) => {
    expect(check([english, 'Last year it was a barn.'], [german, '2024 war sie eine Scheune.'])).toHaveLength(count);
  });

  test('if the alignment is doubtful, a finding says so and is only minor', () => {
    expect(told(check(['It drew 450 guests.'], ['Es kamen 540 Gäste.'], 0.3))).toEqual([
      'minor number-changed: Expected `450` in the translation, found `540`; the alignment is doubtful here',
    ]);
  });

  test('a sentence without a counterpart is one fault, however many figures it has', () => {
    const [english, german] = [documentOf('en', ['It drew 450 guests in 1987.', 'Fine.']), documentOf('de', ['Gut.'])];
    const beads = [
      { source: [0], target: [], confidence: 1 },
      { source: [1], target: [0], confidence: 1 },
    ];
    expect(told(checkDocuments(english, german, beads))).toEqual([
      'major omitted: Expected `It drew 450 guests in 1987.` in the translation, found nothing',
    ]);
  });

  test('the words of an untranslated sentence are not flagged one by one, but its figures are', () => {
    const english = ['The old ferry did not sail on the 12th because of the storm.'];
    const left = ['The old ferry did not sail on the 21st because of the storm.'];
    expect(check(english, left).map(({ rule }) => rule)).toEqual(['number-changed', 'untranslated']);
  });

  test('sentences in a row that were left untranslated are one finding', () => {
    const english = [
      'The old mill stands by the river.',
      'The ferry sails to the island in the morning.',
      'Nobody was on the bridge because of the storm.',
      'The bread is in the mill.',
      'The minister reads the newspaper at the harbour.',
    ];
    const german = ['Die alte Mühle steht am Fluss.', english[1], english[2], 'Das Brot ist in der Mühle.', english[4]];
    expect(told(check(english, german.map(String)))).toEqual([
      'critical untranslated: Expected German, found `The ferry sails to the island in the morning` as in the original, and 1 more after it',
      'critical untranslated: Expected German, found `The minister reads the newspaper at the harbour` as in the original',
    ]);
  });

  test.each([
    ['three sentences', 3, ['minor word-untranslated: Expected a translation of `ferry`, found the word itself']],
    [
      'two sentences',
      2,
      [
        'major word-untranslated: Expected a translation of `ferry`, found the word itself',
        'major word-untranslated: Expected a translation of `ferry`, found the word itself',
      ],
    ],
  ])('a word kept in %s', (_, count, findings) => {
    const english = Array.from({ length: count }, (__, i) => `The ferry ${i} was late.`);
    const german = Array.from({ length: count }, (__, i) => `Die ferry ${i} hatte Verspätung.`);
    const found = checkDocuments(documentOf('en', english), documentOf('de', german), oneToOne(count), {
      lexicon: smallLexicon,
    });
    expect(told(found)).toEqual(findings);
  });

  test('an original quoted beside its translation is not an addition', () => {
    const english = documentOf('en', ['The ferry sails to the island in the morning.', 'It was late.']);
    const german = documentOf('de', [
      'The ferry sails to the island in the morning.',
      'Die Fähre fährt am Morgen zur Insel.',
      'Sie war spät.',
    ]);
    const beads = [
      { source: [0], target: [0, 1], confidence: 1 },
      { source: [1], target: [2], confidence: 1 },
    ];
    expect(told(checkDocuments(english, german, beads, { lexicon: smallLexicon }))).toEqual([]);
  });

  test.each([
    ['is marked up as code', '`the trusted signers of the team`', []],
    ['is not', 'the trusted signers of the team', ['untranslated']],
  ])('English that %s', (_, left, rules) => {
    const english = [`The old mill stands ${left} by the river and the wood.`];
    const german = [`Die alte Mühle steht ${left} am Fluss und am Wald.`];
    expect(check(english, german).map(({ rule }) => rule)).toEqual(rules);
  });

  test.each([
    [
      'another word in one place',
      'Route',
      ['`deployment` is translated as `Bereitstellung` in 5 other places, but as `Route` here'],
    ],
    ['a compound', 'Cloudbereitstellung', []],
    ['another form', 'Bereitstellungen', []],
  ])('a term with %s', (_, there, messages) => {
    const english = Array.from({ length: 6 }, () => 'The bridge and the deployment.');
    const german = [
      ...Array.from({ length: 5 }, () => 'Die Brücke und die Bereitstellung.'),
      `Die Brücke und die ${there}.`,
    ];
    const findings = checkDocuments(documentOf('en', english), documentOf('de', german), oneToOne(english.length), {
      lexicon: smallLexicon,
    }).filter(({ rule }) => rule === 'term-inconsistent');
    expect(findings.map(({ message }) => message)).toEqual(messages);
    expect(findings.map(({ bead, target }) => [bead, target?.text])).toEqual(messages.map(() => [5, 'Route']));
  });

  test('web leftovers are reported once', () => {
    const german = {
      ...documentOf('de', ['Gut.']),
      leftovers: [
        { start: 0, end: 3, text: 'Gut' },
        { start: 3, end: 4, text: '.' },
      ],
    };
    const findings = checkDocuments(documentOf('en', ['Good.']), german, oneToOne(1));
    expect(findings.map(({ rule, group, bead }) => ({ rule, group, bead }))).toEqual([
      { rule: 'web-leftovers', group: 'form', bead: null },
    ]);
  });
});

describe('pairs', () => {
  const pairOf = (source: string, target: string) => ({
    source: { text: source, lang: 'en' },
    target: { text: target, lang: 'de' },
  });

  test('the fingerprint stays while rule and texts do', () => {
    const [first, again] = [
      checkPair(pairOf('It drew 450.', 'Es kamen 540.')),
      checkPair(pairOf('It drew 450.', 'Es kamen 540.')),
    ];
    expect(first[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(again[0]?.fingerprint).toBe(first[0]?.fingerprint);
    expect(checkPair(pairOf('It drew 450!', 'Es kamen 540.'))[0]?.fingerprint).not.toBe(first[0]?.fingerprint);
  });

  test('appending the same sentence to both sides does not change earlier findings', () => {
    const before = checkPair(pairOf('It drew 450 guests.', 'Es kamen 540 Gäste.'));
    const after = checkPair(pairOf('It drew 450 guests. All was well.', 'Es kamen 540 Gäste. Alles war gut.'));
    expect(told(after)).toEqual(told(before));
  });

  const driftOf = (source: string, target: string): number => assessPair(pairOf(source, target)).drift;

  test('drift grows with the findings and is never 0', () => {
    const clean = driftOf('It drew 450.', 'Es kamen 450.');
    const suspected = driftOf('It drew more than 450.', 'Es kamen 450.');
    const wrong = driftOf('It drew 450.', 'Es kamen 540.');
    expect(clean).toBeGreaterThan(0);
    expect(suspected).toBeGreaterThan(clean);
    expect(wrong).toBeGreaterThan(0.5);
  });

  test('no text makes it throw, and every anchor matches its text', () => {
    const figures = fc.array(
      fc.constantFrom(
        '12,5',
        '1.500',
        'zwei',
        'two',
        'Mio.',
        '%',
        '3/4/2025',
        '15 Uhr',
        '3 p.m.',
        'H100',
        'über',
        '½',
        '-',
        'and',
        'bis',
        'Mai',
        '$',
        '€',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      figures.map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, texts, (source, target) => {
        for (const finding of checkPair(pairOf(source, target))) {
          if (finding.source !== null)
            expect(source.slice(finding.source.start, finding.source.end)).toBe(finding.source.text);
          if (finding.target !== null)
            expect(target.slice(finding.target.start, finding.target.end)).toBe(finding.target.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('thousands of figures in one pair do not take quadratic time', () => {
    const many = Array.from({ length: 4000 }, (_, i) => String(i * 7 + 100)).join(' x ');
    expect(checkPair(pairOf(many, many))).toEqual([]);
  });
});

describe('the rest of the document decides', () => {
  test.each([
    ['dates: nothing says which order', ['It opens on 3/4/2025.'], ['Eröffnung ist am 3.4.2025.'], ['minor', 'minor']],
    [
      'dates: a day over twelve shows British order',
      ['It opens on 3/4/2025.', 'It closes on 30/4/2025.'],
      ['Eröffnung ist am 3.4.2025.', 'Schluss ist am 30.4.2025.'],
      [],
    ],
    [
      'dates: a day over twelve shows American order',
      ['It opens on 3/4/2025.', 'It closes on 4/30/2025.'],
      ['Eröffnung ist am 3.4.2025.', 'Schluss ist am 30.4.2025.'],
      ['critical', 'critical'],
    ],
    [
      'separators: nothing says which language they follow',
      ['The load is 1.500.'],
      ['Die Last beträgt 1.500.'],
      ['minor'],
    ],
    [
      'separators: each side its own',
      ['The load is 1.500.', 'It fell by 2.5.'],
      ['Die Last beträgt 1.500.', 'Sie fiel um 2,5.'],
      ['minor'],
    ],
    [
      'separators: both write English',
      ['The load is 1.500.', 'It fell by 2.75 of 12,500,000.'],
      ['Die Last beträgt 1.500.', 'LIMIT=2.75 MAX=12,500,000'],
    ],
  ])('%s', (_, english, german, severities = []) => {
    const findings = check(english, german).filter(({ bead }) => bead === 0);
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test('a figure in the form of the original is a matter of form if each side has its own form', () => {
    expect(
      told(check(['The load is 1.500.', 'It fell by 2.5.'], ['Die Last beträgt 1.500.', 'Sie fiel um 2,5.'])),
    ).toEqual(['minor number-format: `1.500` is not how German writes numbers']);
  });
});
