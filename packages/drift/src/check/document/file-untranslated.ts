import { tongueOf } from '@gegenlesen/bitext';
import { defineDocumentCheck } from '../check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.95;

export const fileUntranslated = defineDocumentCheck({
  id: 'file-untranslated',
  group: 'coverage',
  category: 'accuracy/untranslated',
  severity: 'critical',
  summary: 'The whole file was left in the language of the original.',
  details: `Both files are in German, or both in English. This is the only finding then. If a language was recognised wrongly, name it
with \`--source-lang\` and \`--target-lang\`.`,
  messages: {
    german: {
      slots: {},
      en: 'Expected German, but the whole file is in English, like the original',
      de: 'Nicht ins Deutsche übersetzt: Die ganze Datei ist englisch wie das Original',
    },
    english: {
      slots: {},
      en: 'Expected English, but the whole file is in German, like the original',
      de: 'Nicht ins Englische übersetzt: Die ganze Datei ist deutsch wie das Original',
    },
  },
  examples: [
    {
      source: ['The old mill stands by the river.'],
      target: ['⟦The old mill stands by the river.⟧'],
      lang: ['en', 'en'],
      says: 'Expected German, but the whole file is in English, like the original',
    },
    { source: ['The old mill stands by the river.'], target: ['Die alte Mühle steht am Fluss.'] },
  ],
  run: ({ source, target }) => {
    const lang = tongueOf(source.lang);
    if (lang === null || lang !== tongueOf(target.lang)) return [];
    const [first] = target.segments;
    return [
      {
        bead: null,
        source: null,
        target: first === undefined ? null : { start: first.start, end: first.end },
        confidence,
        says: { id: lang === 'en' ? 'german' : 'english', slots: {} },
      },
    ];
  },
});
