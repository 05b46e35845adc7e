import type { Passage } from '@gegenlesen/bitext';
import { type Figure, figuresIn, isOrdinal, sharedFigures } from './figures.ts';
import { type Fault, type Kind, tongueIn } from './plant.ts';
import { integerBetween, type Random } from './random.ts';

/** A figure by itself: not an ordinal, and not half of a compound such as 12-month. */
const standsAlone = (text: Passage, figure: Figure): boolean =>
  !isOrdinal(text, figure) && !/^[\p{L}-]/u.test(text.text.slice(figure.end)) && !/[-–]$/.test(before(text, figure));

const before = ({ text }: Passage, { start }: Figure): string => text.slice(0, start);

export const figuresSwapped: Kind = {
  id: 'figures-swapped',
  summary: 'two figures of a sentence have changed places: 12 % bzw. 7 % → 7 % bzw. 12 %',
  seenFrom: 'major',
  aim: 0.8,
  faults: (text, other) => {
    const figures = sharedFigures(text, other).filter((figure) => standsAlone(text, figure));
    return figures.flatMap((first, i) =>
      figures
        .slice(i + 1)
        .filter((second) => first.value !== second.value && tellsApart(text.text.slice(first.end, second.start)))
        .map(
          (second): Fault => [
            { start: first.start, end: first.end, text: second.text },
            { start: second.start, end: second.end, text: first.text },
          ],
        ),
    );
  },
};

/** Between 10 and 12, pages 3, 5 and 7, 40 by 10 metres: the order does not matter. */
const tellsApart = (between: string): boolean =>
  /\p{L}|[%€$£]/u.test(
    between.replace(/(?<!\p{L})(?:und|oder|bis|auf|zu|von|mal|and|or|to|from|through|until|by|x)(?!\p{L})/gu, ''),
  );

export const numberDropped: Kind = {
  id: 'number-dropped',
  summary: 'a figure is gone with its sign: „um 12 % auf 300“ → „um auf 300“',
  seenFrom: 'major',
  aim: null,
  faults: (text, other) =>
    sharedFigures(text, other)
      .filter((figure) => standsAlone(text, figure) && isMissed(figure, figuresIn(text)))
      .map((figure) => {
        const sign = /[€$£]\s?$/.exec(before(text, figure))?.[0] ?? '';
        const rest = /^\s?(?:%|€|\$|£|Prozent|percent)?\s?/u.exec(text.text.slice(figure.end))?.[0] ?? '';
        return [{ start: figure.start - sign.length, end: figure.end + rest.length, text: '' }];
      }),
};

/** A year that occurs twice may be left out once, and „eine Tasche“ is as good as „1 Tasche“. */
const isMissed = ({ value }: Figure, all: readonly Figure[]): boolean =>
  value > 1 && all.filter((each) => each.value === value).length === 1;

const places = {
  // Between a word in lower case and a noun that looks like a plural.
  de: /(?<=\p{L}\p{Ll} )(?<!(?:eine?[nrms]?|kein\p{Ll}*|jede\p{Ll}*|zum|zur|im|am|vom|beim) )\p{Lu}\p{Ll}{3,}(?:en|er|n)(?!\p{L}|-)/gu,
  en: /(?<=(?:the|of|with|for|and|in|by|to|all|these|those|its|their|our) )\p{Ll}{4,}s(?<!ss|us|is)(?!\p{L}|-)/gu,
};

export const numberAdded: Kind = {
  id: 'number-added',
  summary: 'a figure that the other text does not have: „die Schulen“ → „die 23 Schulen“',
  seenFrom: 'major',
  aim: null,
  faults: (text, other, random) =>
    [...text.text.matchAll(places[tongueIn(text)])].map(
      ({ index }): Fault => [
        { start: index, end: index, text: `${unused([...figuresIn(text), ...figuresIn(other)], random)} ` },
      ],
    ),
};

function unused(figures: readonly Figure[], random: Random): number {
  const taken = new Set(figures.map(({ value }) => value));
  let candidate = integerBetween(random, 13, 480);
  while (taken.has(candidate)) candidate += 1;
  return candidate;
}
