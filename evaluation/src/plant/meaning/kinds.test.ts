import type { Pair, Passage } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { plant } from '../plant.ts';
import { randomFrom } from '../random.ts';
import { meaningKinds } from './kinds.ts';

const pairOf = (en: string, de: string): Pair => ({
  source: { text: en, lang: 'en' },
  target: { text: de, lang: 'de' },
});

const elsewhere: readonly Passage[] = [
  { text: 'Die Köchin rührte den Teig, während draußen leise der Schnee fiel.', lang: 'de' },
  { text: 'Er mähte den Garten.', lang: 'de' },
];

/** Every outcome of a hundred seeds. */
function outcomes(id: string, en: string, de: string): readonly string[] {
  const kind = meaningKinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no kind of fault is named ${id}`);
  const texts = Array.from({ length: 100 }, (_, seed) =>
    plant(kind, pairOf(en, de), 'target', randomFrom(seed), elsewhere),
  );
  return [...new Set(texts.flatMap((planted) => planted?.pair.target.text ?? []))].sort();
}

describe('a planted fault is one that a translator would call a fault', () => {
  test.each<[kind: string, en: string, de: string, may: readonly string[]]>([
    ['untranslated', 'The baker opens his shop.', 'Der Bäcker macht seinen Laden auf.', ['The baker opens his shop.']],
    [
      'half-untranslated',
      'The baker opens his shop early, because the whole street likes warm rolls.',
      'Der Bäcker macht seinen Laden früh auf, weil die ganze Straße warme Brötchen mag.',
      ['Der Bäcker macht seinen Laden früh auf, because the whole street likes warm rolls.'],
    ],
    ['word-untranslated', 'She asked the government.', 'Sie fragte die Regierung.', ['Sie fragte die government.']],
    [
      'other-sentence',
      'Nobody in the village knew where the old bell had come from.',
      'Niemand im Dorf wusste mehr, woher die alte Glocke gekommen war.',
      ['Die Köchin rührte den Teig, während draußen leise der Schnee fiel.'],
    ],
    [
      'clause-added',
      'The train left late, but nobody minded.',
      'Der Zug fuhr spät ab, doch niemanden störte es.',
      [
        'Der Zug fuhr spät ab, doch niemanden störte es, während draußen leise der Schnee fiel.',
        'Der Zug fuhr spät ab, während draußen leise der Schnee fiel, doch niemanden störte es.',
      ],
    ],
    [
      'clause-left-out',
      'The painter who had lived in the attic for years moved out in spring.',
      'Der Maler, der jahrelang unter dem Dach gewohnt hatte, zog im Frühling aus.',
      ['Der Maler zog im Frühling aus.'],
    ],
    [
      'clause-left-out',
      'They stayed at home because the road was blocked.',
      'Sie blieben zu Hause, weil die Landstraße gesperrt war.',
      ['Sie blieben zu Hause.'],
    ],
    [
      'noun-left-out',
      'Yesterday he sold his sister the house with the garden.',
      'Gestern verkaufte er seiner Schwester das Haus mit dem Garten.',
      ['Gestern verkaufte er seiner Schwester das Haus mit.', 'Gestern verkaufte er seiner Schwester mit dem Garten.'],
    ],
    [
      'list-item-left-out',
      'She bought apples, pears and plums.',
      'Sie kaufte Äpfel, Birnen und Pflaumen.',
      ['Sie kaufte Äpfel und Pflaumen.'],
    ],
    [
      'list-item-added',
      'She bought apples, pears and plums.',
      'Sie kaufte Äpfel, Birnen und Pflaumen.',
      [
        'Sie kaufte Äpfel, Birnen, Garten und Pflaumen.',
        'Sie kaufte Äpfel, Birnen, Köchin und Pflaumen.',
        'Sie kaufte Äpfel, Birnen, Schnee und Pflaumen.',
        'Sie kaufte Äpfel, Birnen, Teig und Pflaumen.',
      ],
    ],
    ['negation-added', 'That is possible.', 'Das ist möglich.', ['Das ist nicht möglich.']],
    ['negation-added', 'She has a car.', 'Sie hat ein Auto.', ['Sie hat kein Auto.']],
    [
      'negation-added',
      'I know that the letter has arrived.',
      'Ich weiß, dass der Brief angekommen ist.',
      ['Ich weiß, dass der Brief nicht angekommen ist.'],
    ],
    ['negation-lost', 'That is not possible.', 'Das ist nicht möglich.', ['Das ist möglich.']],
    ['negation-lost', 'He had no idea.', 'Er hatte keinen Plan.', ['Er hatte einen Plan.']],
    ['negation-lost', 'He never came alone.', 'Er kam nie allein.', ['Er kam immer allein.']],
    [
      'names-exchanged',
      'Poland is larger than Estonia.',
      'Polen ist größer als Estland.',
      ['Estland ist größer als Polen.'],
    ],
    ['false-friend', 'She has a brave dog.', 'Sie hat einen mutigen Hund.', ['Sie hat einen braven Hund.']],
    ['opposite', 'The rent is rising.', 'Die Miete steigt.', ['Die Miete sinkt.']],
    ['opposite', 'a small harbour', 'ein kleiner Hafen', ['ein großer Hafen']],
    [
      'opposite',
      'It vanished after the war.',
      'Es verschwand nach dem Krieg.',
      ['Es verschwand nach dem Frieden.', 'Es verschwand vor dem Krieg.'],
    ],
    [
      'modality-changed',
      'You must wait.',
      'Sie müssen warten.',
      ['Sie dürfen warten.', 'Sie können warten.', 'Sie wollen warten.'],
    ],
    ['hedge-dropped', 'He is probably ill.', 'Er ist wahrscheinlich krank.', ['Er ist krank.']],
    [
      'hedge-added',
      'He is ill.',
      'Er ist krank.',
      ['angeblich', 'möglicherweise', 'offenbar', 'vermutlich', 'wahrscheinlich'].map(
        (word) => `Er ist ${word} krank.`,
      ),
    ],
    ['quantifier-changed', 'All doors were open.', 'Alle Türen standen offen.', ['Einige Türen standen offen.']],
    ['question-changed', 'Do you have the key?', 'Haben Sie den Schlüssel?', ['Sie haben den Schlüssel.']],
    ['question-changed', 'They have the key.', 'Sie haben den Schlüssel.', ['Haben Sie den Schlüssel?']],
    [
      'quotation-moved',
      '“It has rained since last night,” the old keeper said.',
      '„Es regnet seit gestern Nacht“, sagte der alte Wärter.',
      [
        'Es regnet seit gestern Nacht, „sagte der alte Wärter“.',
        '„Es regnet seit gestern Nacht, sagte der alte Wärter“.',
      ],
    ],
    [
      'quotation-lost',
      '“It has rained since last night,” he said.',
      '„Es regnet seit gestern Nacht“, sagte er.',
      ['Es regnet seit gestern Nacht, sagte er.'],
    ],
    ['noun-changed', 'She took the path home.', 'Sie nahm den Boten mit.', ['Sie nahm den Garten mit.']],
  ])('%s in “%s”', (kind, en, de, may) => {
    expect(outcomes(kind, en, de)).toEqual([...may].sort());
  });

  test.each([
    ['phrase-left-out', -1],
    ['phrase-added', 1],
  ])('%s leaves whole words and single spaces', (kind, sign) => {
    const de = 'Am Abend erzählte der alte Seemann lange Geschichten von wilden Stürmen.';
    const found = outcomes(kind, 'In the evening the old sailor told long stories about wild storms.', de);
    expect(found).not.toEqual([]);
    for (const text of found) {
      expect(Math.sign(text.length - de.length)).toBe(sign);
      expect(text).toMatch(/^\p{L}+(?: \p{L}+)*\.$/u);
    }
  });

  test('another name is of the same kind', () => {
    const found = outcomes('name-changed', 'The court sits in Paris.', 'Das Gericht tagt in Paris.');
    expect(found).toContain('Das Gericht tagt in Wien.');
    expect(found).not.toContain('Das Gericht tagt in Paris.');
    expect(found.every((text) => /^Das Gericht tagt in \p{Lu}\p{Ll}+\.$/u.test(text))).toBe(true);
  });
});

test.each<[why: string, kind: string, en: string, de: string]>([
  ['nearly the same in both', 'untranslated', 'Hotel Bristol, Room Service', 'Hotel Bristol, Room Service'],
  ['a short text', 'half-untranslated', 'The baker sings.', 'Der Bäcker singt.'],
  ['another word is meant', 'word-untranslated', 'She asked the cabinet.', 'Sie fragte die Regierung.'],
  ['not even denied', 'negation-lost', 'Not only he came.', 'Es kam nicht nur er.'],
  ['said the other way round too', 'negation-lost', 'It is red, not blue.', 'Es ist nicht blau, sondern rot.'],
  ['denied already', 'negation-added', 'That is not possible.', 'Das ist nicht möglich.'],
  ['„ein“ behind a preposition', 'negation-added', 'He left with a friend.', 'Er ging mit einem Freund.'],
  ['the same in another order', 'names-exchanged', 'Poland and Estonia agree.', 'Polen und Estland sind sich einig.'],
  ['a title', 'quotation-lost', 'She read “The Tin Drum”.', 'Sie las „Die Blechtrommel“.'],
  ['another word is meant', 'false-friend', 'a bold dog', 'ein mutiger Hund'],
  ['a fixed phrase', 'opposite', 'above all', 'vor allem'],
  ['a place, no time', 'opposite', 'He went to Rome.', 'Er fuhr nach Rom.'],
  ['hedged already', 'hedge-added', 'He may be ill.', 'Er ist vielleicht krank.'],
  ['the whole predicate', 'hedge-dropped', 'That is likely.', 'Das ist wahrscheinlich.'],
  ['a comparison', 'quantifier-changed', 'It grew ever larger.', 'Es wurde immer größer.'],
  ['an interval', 'quantifier-changed', 'every two years', 'alle zwei Jahre'],
])('nothing is planted into %s', (_, kind, en, de) => {
  expect(outcomes(kind, en, de)).toEqual([]);
});

test('only German carries these faults', () => {
  const english = pairOf('Das ist möglich.', 'That is possible.');
  const swapped: Pair = { source: english.target, target: english.source };
  for (const kind of meaningKinds) {
    expect(
      plant(kind, { ...swapped, target: { text: 'All the doors may open.', lang: 'en' } }, 'target', randomFrom(1)),
    ).toBeNull();
  }
});
