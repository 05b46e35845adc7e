import type { Span } from '@gegenlesen/bitext';
import { loneInlines, type PlacedInline, turnedInlines } from '../../compare/strings/inlines.ts';
import { defineCheck } from '../check.ts';

/** Estimated share of findings that are right. */
const confidence = 0.95;

const bold: readonly PlacedInline[] = [
  { id: '1', role: 'opens', place: { start: 6, end: 6 } },
  { id: '1', role: 'closes', place: { start: 10, end: 10 } },
];
const none: readonly PlacedInline[] = [];

export const inlineChanged = defineCheck({
  id: 'inline-changed',
  group: 'form',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  onlyIn: 'strings',
  summary: 'An inline element of a bilingual file is missing, was added, or ends before it begins.',
  details: `Elements like \`<g id="1">\` and \`<ph id="2"/>\` of XLIFF and TMX stand for tags and values of the original. Each belongs into
the translation once, in any order. One that was added is minor.`,
  messages: {
    lost: {
      slots: { expected: 'span' },
      en: 'The translation lacks the inline element `{expected}`',
      de: 'In der Übersetzung fehlt das Inline-Element `{expected}`',
    },
    added: {
      slots: { found: 'span' },
      en: 'The original does not have the inline element `{found}`',
      de: 'Das Inline-Element `{found}` steht nicht im Original',
    },
    turned: {
      slots: { found: 'span' },
      en: 'The inline element `{found}` ends before it begins',
      de: 'Das Inline-Element `{found}` endet, bevor es beginnt',
    },
  },
  examples: [
    {
      source: '⟦Press Save twice⟧',
      target: 'Zweimal Speichern drücken',
      string: { inlines: { source: withoutPlace(bold), target: none } },
      says: 'The translation lacks the inline element `1`',
    },
    {
      source: 'Press Save twice',
      target: '⟦Zweimal Speichern drücken⟧',
      string: { inlines: { source: none, target: withoutPlace(bold) } },
    },
    {
      source: 'Press Save twice',
      target: '⟦Zweimal Speichern drücken⟧',
      string: { inlines: { source: bold, target: withoutPlace(bold).toReversed() } },
      says: 'The inline element `1` ends before it begins',
    },
    {
      source: 'Press Save twice',
      target: 'Zweimal Speichern drücken',
      string: { inlines: { source: bold, target: withoutPlace(bold) } },
    },
  ],
  run: ({ pair, string }) => {
    if (string?.inlines === undefined) return [];
    const { inlines } = string;
    const at = (side: 'source' | 'target', place: Span | null): Span =>
      place ?? { start: 0, end: pair[side].text.length };
    return [
      ...loneInlines(inlines).map(({ inline: { id, place }, side }) =>
        side === 'source'
          ? ({
              source: at('source', place),
              target: null,
              confidence,
              says: { id: 'lost', slots: { expected: id } },
            } as const)
          : ({
              source: null,
              target: at('target', place),
              confidence,
              claim: 'suspicion',
              says: { id: 'added', slots: { found: id } },
            } as const),
      ),
      ...turnedInlines(inlines.target).map(
        ({ id, place }) =>
          ({
            source: null,
            target: at('target', place),
            confidence,
            says: { id: 'turned', slots: { found: id } },
          }) as const,
      ),
    ];
  },
});

function withoutPlace(inlines: readonly PlacedInline[]): readonly PlacedInline[] {
  return inlines.map((inline) => ({ ...inline, place: null }));
}
