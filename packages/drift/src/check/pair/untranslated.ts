import { leftText } from '../../compare/untranslated/left-text.ts';
import { translationOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { excerpt, inEachPart } from '../meaning-check.ts';

/** From this share of the sentence on, in words, the fault is critical. */
const large = 0.3;
/** Estimated share of these findings that are right: of faults, and of suspicions. */
const confidence = { sure: 0.95, suspected: 0.5 };

export const untranslated = defineCheck({
  id: 'untranslated',
  group: 'coverage',
  category: 'accuracy/untranslated',
  severity: 'critical',
  summary: 'A sentence, or part of one, was left in the language of the original.',
  details: `A stretch of words from the original, or of words that only its language has. Names and titles count for little, so the
title of a book or the name of a company may stay. Sentences in a row are one finding.`,
  accuses: 'staying',
  explains: 'sentence',
  messages: {
    german: {
      slots: { found: 'span' },
      en: 'Expected German, found `{found}` as in the original',
      de: 'Nicht ins Deutsche übersetzt: `{found}`',
    },
    english: {
      slots: { found: 'span' },
      en: 'Expected English, found `{found}` as in the original',
      de: 'Nicht ins Englische übersetzt: `{found}`',
    },
    'german-row': {
      slots: { found: 'span', more: 'count' },
      en: 'Expected German, found `{found}` as in the original, and {more} more after it',
      de: 'Nicht ins Deutsche übersetzt: `{found}` und {more} weitere danach',
    },
    'english-row': {
      slots: { found: 'span', more: 'count' },
      en: 'Expected English, found `{found}` as in the original, and {more} more after it',
      de: 'Nicht ins Englische übersetzt: `{found}` und {more} weitere danach',
    },
  },
  examples: [
    {
      source: 'The committee could not agree on a date for the next meeting.',
      target: '⟦The committee could not agree on a date for the next meeting⟧.',
      says: 'Expected German, found `The committee could not agree on a date for the next meeting` as in the original',
    },
    {
      source: 'The harbour was closed at noon because the wind had become too strong for the ferries.',
      target: 'Der Hafen wurde mittags geschlossen, ⟦because the wind had become too strong for the ferries⟧.',
    },
    { source: 'Opened windows', target: '⟦Opened windows⟧' },
    { source: 'Status: online', target: 'Status: online' },
    { source: 'Visual Studio Code', target: 'Visual Studio Code' },
    { source: 'Fenster öffnen', target: '⟦Fenster öffnen⟧', lang: ['de', 'en'] },
    { source: 'She works for the Bank of England.', target: 'Sie arbeitet für die Bank of England.' },
    { source: '-Verbosity [normal|quiet|detailed]', target: '-Verbosity [normal|quiet|detailed]' },
    {
      source: 'The old files are kept in <solution_root>\\backup\\<unique_name>.',
      target: 'Die alten Dateien liegen in <solution_root>\\backup\\<unique_name>.',
    },
    {
      source: 'Protect app data with app policies',
      target: 'Protect app data with app policies (App-Daten mit App-Richtlinien schützen)',
    },
    {
      source: 'It has an explicit ownership concept.',
      target: 'Es hat ein Eigentumskonzept (explicit ownership concept).',
    },
    { source: 'They saw “The Wind in the Willows”.', target: 'Sie sahen „The Wind in the Willows“.' },
    {
      source: 'Der Ausschuss konnte sich nicht auf einen Termin einigen.',
      target: 'The committee could not ⟦sich nicht auf einen Termin einigen⟧.',
      lang: ['de', 'en'],
    },
  ],
  run: inEachPart((part) => {
    const left = leftText(part);
    if (left === null) return [];
    const { span, isSure, share } = left;
    return [
      {
        source: null,
        target: span,
        confidence: isSure ? confidence.sure : confidence.suspected,
        claim: isSure ? 'fault' : 'suspicion',
        severity: share >= large ? 'critical' : 'major',
        says: {
          id: part.original === 'en' ? 'german' : 'english',
          slots: { found: excerpt(translationOf(part).written.slice(span.start, span.end)) },
        },
      },
    ];
  }),
});
