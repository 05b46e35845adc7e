import type { ByTongue } from '@gegenlesen/bitext';
import { isTurnedQuestion, turnedQuestionWord } from '../../compare/moods/turned-questions.ts';
import { originalOf, placesOf, type Side, translationOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart, textsOf } from '../meaning-check.ts';

/** A question mark. After an article or its name it is a sign: `the ? operator`, `das Fragezeichen ?`, `der ?-Operator`. */
const question = /(?<!(?<!\p{L})(?:the|an?|der|den|dem|das|ein|einen|fragezeichen|mark)\s)\?(?!-)/giu;
const count = ({ written, span }: Side): number => written.slice(span.start, span.end).match(question)?.length ?? 0;

/** What asks without a question mark: `Whether to show it`, `choose how to go on`, `did you find it`. */
const asks: ByTongue<RegExp> = {
  en: /\b(?:whether|how|what|which|when|where|why|who|whose)\b|(?:^|[,;:.]\s+|\b(?:and|but|so|or|ok|okay)\s+)(?:do|does|did|is|are|was|were|have|has|had|will|would|can|could|should|shall|may|anything|any)\s+(?:\w+\s+)?(?:I|you|u|he|she|it|we|they|there|the|a|an|that|this|else|your|my)\b/i,
  de: /(?<!\p{L})(?:ob|wie|was|welche[rsnm]?|wann|wo|warum|wieso|wer|wen|wem|wessen|wohin|woher)(?!\p{L})/iu,
};

/** Estimated share of these findings that are right. */
const confidence = 0.8;
/** The same where the forms of both texts show it. */
const sure = 0.9;

const asking = inEachPart((sides) => {
  const words = turnedQuestionWord(sides);
  if (words === null) return [];
  const { source, target } = textsOf(sides, words);
  const says = { id: 'asks', slots: { expected: source, found: target } } as const;
  return [{ ...placesOf(sides, words), confidence: sure, certain: true, says }];
});

const marked = inEachPart((sides) => {
  const [from, to] = [originalOf(sides), translationOf(sides)];
  const [asked, found] = [count(from), count(to)];
  if ((asked === 0) === (found === 0)) return [];
  if (found > 0 && asks[sides.original].test(from.text.slice(from.span.start, from.span.end))) return [];
  const { written, span: part } = asked > 0 ? from : to;
  const [last] = [...written.slice(part.start, part.end).matchAll(question)].slice(-1);
  const at = part.start + (last?.index ?? 0);
  const span = { start: at, end: at + 1 };
  const isSure = isTurnedQuestion(sides);
  return [
    {
      source: asked > 0 ? span : null,
      target: asked > 0 ? null : span,
      confidence: isSure ? sure : confidence,
      certain: isSure,
      says: { id: asked > 0 ? 'lost' : 'added', slots: {} } as const,
    },
  ];
});

export const questionChanged = defineCheck({
  id: 'question-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A question became a statement, the other way round, or asks for something else.',
  details: `Question marks decide: one side has some, the other has none. Words that ask, like \`whether\` and \`how\`, may become a question. In
short texts the question words are compared, too.`,
  isFreeInHeadings: true,
  yieldsTo: 'sentence',
  messages: {
    lost: {
      slots: {},
      en: 'Expected a question in the translation, found none',
      de: 'Das Original fragt, die Übersetzung nicht',
    },
    added: {
      slots: {},
      en: 'Expected no question in the translation: the original has none',
      de: 'Die Übersetzung fragt, das Original nicht',
    },
    asks: {
      slots: { expected: 'word', found: 'word' },
      en: '`{found}` asks for something else than `{expected}`',
      de: '`{found}` fragt nach etwas anderem als `{expected}`',
    },
  },
  examples: [
    {
      source: '⟦Who⟧ can use this service',
      target: '⟦Wie⟧ man diesen Dienst nutzt',
      says: '`Wie` asks for something else than `Who`',
    },
    { source: 'Where are you from?', target: 'Woher kommen Sie?' },
    {
      source: 'Has the train left⟦?⟧',
      target: 'Der Zug ist abgefahren.',
      says: 'Expected a question in the translation, found none',
    },
    {
      source: 'The train has left.',
      target: 'Ist der Zug abgefahren⟦?⟧',
      says: 'Expected no question in the translation: the original has none',
    },
    { source: 'Has the train left?', target: 'Ist der Zug abgefahren?' },
  ],
  run: (reading) => [...asking(reading), ...marked(reading)],
});
