import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventTexts } from '../test/invented-texts.ts';
import { linesOf, segmentsOf } from '../test/segments.ts';
import { align } from './align.ts';
import type { Cost } from './cost.ts';
import { formatBeads } from './notation.ts';
import { scoreAlignment } from './score.ts';

const shapeOf = (source: readonly string[], target: readonly string[]): string =>
  formatBeads(align(linesOf(source), linesOf(target))).replace(/ [\d.]+$/gm, '');

describe('align', () => {
  test.each([
    {
      name: 'one to one',
      source: ['The mill opened in 1874.', 'It burned down twice.', 'Who rebuilt it?'],
      target: ['Die Mühle wurde 1874 eröffnet.', 'Sie brannte zweimal ab.', 'Wer baute sie wieder auf?'],
      beads: '0:0\n1:1\n2:2',
    },
    {
      name: 'two sentences joined in the translation',
      source: [
        'The ferry leaves at noon from Emden.',
        'It reaches the island of Borkum two hours later.',
        'Why so slow?',
      ],
      target: [
        'Die Fähre legt mittags in Emden ab und erreicht die Insel Borkum zwei Stunden später.',
        'Warum so langsam?',
      ],
      beads: '0-1:0\n2:1',
    },
    {
      name: 'one sentence split in the translation',
      source: [
        'Ms Okafor, who runs the archive in Bremen, keeps 40,000 letters in acid-free boxes there.',
        'Why so many?',
      ],
      target: [
        'Frau Okafor leitet das Archiv in Bremen.',
        'Sie bewahrt dort 40.000 Briefe in säurefreien Kartons auf.',
        'Warum so viele?',
      ],
      beads: '0:0-1\n1:2',
    },
    {
      name: 'a sentence left out',
      source: [
        'Anna Berg founded the choir in 1962.',
        'The piano (a Bechstein) came later.',
        'Today 85 people sing in Lübeck.',
      ],
      target: ['Anna Berg gründete den Chor 1962.', 'Heute singen in Lübeck 85 Menschen.'],
      beads: '0:0\n1:-\n2:1',
    },
    {
      name: 'originals quoted before their translation',
      source: [
        'She wrote this in 1874:',
        'The mill by the river burned down twice.',
        'Nobody rebuilt it then.',
        'Who knows why?',
      ],
      target: [
        'Das schrieb sie 1874:',
        'The mill by the river burned down twice.',
        'Nobody rebuilt it then.',
        'Die Mühle am Fluss brannte zweimal ab.',
        'Niemand baute sie damals wieder auf.',
        'Wer weiß, warum?',
      ],
      beads: '0:0\n1:1-3\n2:4\n3:5',
    },
    {
      name: 'sentences left untranslated',
      source: [
        'She wrote this in 1874:',
        'The mill by the river burned down twice.',
        'In 1901 nobody rebuilt it then.',
        'Who knows why?',
      ],
      target: [
        'Das schrieb sie 1874:',
        'The mill by the river burned down twice.',
        '1901 baute sie dann niemand wieder auf.',
        'Wer weiß, warum?',
      ],
      beads: '0:0\n1:1\n2:2\n3:3',
    },
    {
      name: 'neighbours that swapped places',
      source: ['The hall has 412 seats.', 'Robert Hansen designed it for Kiel.', 'Tickets cost 18 euros.'],
      target: ['Entworfen hat ihn Robert Hansen für Kiel.', 'Der Saal hat 412 Plätze.', 'Karten kosten 18 Euro.'],
      beads: '0-1:0-1\n2:2',
    },
    { name: 'nothing against nothing', source: [], target: [], beads: '' },
    { name: 'nothing in the translation', source: ['One.', 'Two.'], target: [], beads: '0:-\n1:-' },
    { name: 'nothing in the original', source: [], target: ['Eins.'], beads: '-:0' },
    { name: 'digits only', source: ['12', '345', '6,789'], target: ['12', '345', '6.789'], beads: '0:0\n1:1\n2:2' },
  ])('$name', ({ source, target, beads }) => expect(shapeOf(source, target)).toBe(beads));

  test('other languages are aligned by lengths, figures, names and marks', () => {
    const source = [
      'Die Brücke über die Mosel ist 214 Meter lang.',
      'Wer hat sie gebaut?',
      'Marie Lambert, eine Ingenieurin aus Metz.',
    ];
    const target = [
      'Le pont sur la Moselle mesure 214 mètres.',
      'Qui l’a construit ?',
      'Marie Lambert, une ingénieure de Metz.',
    ];
    expect(shapeOf(source, target)).toBe('0:0\n1:1\n2:2');
  });

  test('headings match headings even if the sentences below them say little', () => {
    const source = segmentsOf('# News\nAll is well.\n# Weather\nIt rains a lot.\nIt is cold.');
    const target = segmentsOf('# Neues\nAlles gut.\n# Wetter\nEs regnet viel.\nEs ist kalt.');
    expect(align(source, target).map((bead) => [bead.source, bead.target])).toEqual(source.map((_, i) => [[i], [i]]));
  });

  const items = [
    '- 2 warm blankets',
    '- 5 litres of water for each',
    '- A map at 1:25,000',
    '- 12 biscuits, or 18 in winter',
  ];
  const german = [
    '- 2 warme Decken',
    '- 5 Liter Wasser für jeden',
    '- Eine Karte in 1:25.000',
    '- 12 Kekse, im Winter 18',
  ];
  const without = (list: readonly string[], i: number): string => list.filter((_, at) => at !== i).join('\n');
  test.each([0, 1, 2, 3])('item %i of a list is left alone if the other side lacks it', (i) => {
    const alone = (source: string, target: string) =>
      align(segmentsOf(source), segmentsOf(target)).filter((bead) => bead.source.length + bead.target.length === 1);
    expect(alone(items.join('\n'), without(german, i))).toEqual([expect.objectContaining({ source: [i], target: [] })]);
    expect(alone(without(items, i), german.join('\n'))).toEqual([expect.objectContaining({ source: [], target: [i] })]);
  });

  test('identical texts align one to one, with high confidence', () => {
    const { source } = inventTexts(300, 5);
    for (const bead of align(source, source)) {
      expect(bead.source).toEqual(bead.target);
      expect(bead.confidence).toBeGreaterThan(0.9);
    }
  });

  test.each([[300], [900]])('hundreds of sentences in a row are missing from one side: %i', (omitted) => {
    const { source, target, gold } = inventTexts(2000 + omitted, 3, omitted);
    expect(scoreAlignment(gold, align(source, target)).f1).toBeGreaterThan(0.98);
    const swapped = gold.map((bead) => ({ ...bead, source: bead.target, target: bead.source }));
    expect(scoreAlignment(swapped, align(target, source)).f1).toBeGreaterThan(0.98);
  });

  test('a confidence of .9 is right at least nine times in ten', () => {
    const { source, target, gold } = inventTexts(1500, 9);
    const right = new Set(gold.map((bead) => `${bead.source}:${bead.target}`));
    const sure = align(source, target).filter(({ confidence }) => confidence >= 0.9);
    const share = sure.filter((bead) => right.has(`${bead.source}:${bead.target}`)).length / sure.length;
    expect(share).toBeGreaterThan(0.95);
    expect(sure.length).toBeGreaterThan(1000);
  });

  test.each([
    ['marks', '"'.repeat(300_000)],
    ['digits', '1.'.repeat(300_000)],
    ['joints', '. A'.repeat(300_000)],
    ['one word', 'x'.repeat(300_000)],
  ])('a very long line of %s takes linear time', (_, line) => {
    expect(isPartition(align(linesOf([line, 'Short.']), linesOf([`${line}a`])), 2, 1)).toBe(true);
  });

  test('one sentence against ten thousand, and very long ones', () => {
    const many = linesOf(Array.from({ length: 10_000 }, (_, i) => `Sentence ${i}.`));
    expect(isPartition(align(linesOf(['Sentence 7.']), many), 1, 10_000)).toBe(true);
    const long = linesOf(['word '.repeat(100_000), 'Short.']);
    expect(isPartition(align(long, long), 2, 2)).toBe(true);
  });
});

describe('properties', () => {
  const sentence = fc.oneof(
    fc.array(fc.constantFrom('Anna', 'Berlin', 'und', 'the', 'report', 'Bericht', '12', '3.5', '?'), { maxLength: 8 }),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 3 }),
  );
  const text = fc.array(
    sentence.map((words) => words.join(' ')),
    { maxLength: 12 },
  );

  test('every segment is in exactly one bead, in order', () => {
    fc.assert(
      fc.property(text, text, (source, target) =>
        isPartition(align(linesOf(source), linesOf(target)), source.length, target.length),
      ),
    );
  });

  test('the same, whatever the costs', () => {
    const price = fc.oneof(
      fc.double(),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
    );
    fc.assert(
      fc.property(text, text, fc.infiniteStream(price), fc.boolean(), (source, target, prices, learn) => {
        const cost: Cost = () => () => prices.next().value;
        return isPartition(
          align(linesOf(source), linesOf(target), { costs: [cost], learn }),
          source.length,
          target.length,
        );
      }),
    );
  });

  test('the same texts give the same beads', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        expect(align(linesOf(source), linesOf(target))).toEqual(align(linesOf(source), linesOf(target)));
      }),
      { numRuns: 30 },
    );
  });

  test('swapping the texts swaps the sides of the beads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (sentences, seed) => {
        const { source, target } = inventTexts(sentences, seed, 3);
        const there = align(source, target).map(
          (bead) => `${bead.source}:${bead.target} ${bead.confidence.toFixed(3)}`,
        );
        const back = align(target, source).map((bead) => `${bead.target}:${bead.source} ${bead.confidence.toFixed(3)}`);
        expect(back.sort()).toEqual(there.sort());
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});

function isPartition(beads: ReturnType<typeof align>, n: number, m: number): boolean {
  const all = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  return (
    beads.every(({ confidence }) => confidence >= 0 && confidence <= 1) &&
    beads.flatMap(({ source }) => source).join() === all(n).join() &&
    beads.flatMap(({ target }) => target).join() === all(m).join()
  );
}
