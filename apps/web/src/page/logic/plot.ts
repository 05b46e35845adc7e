/** A day with the work that was done on it. */
interface Day {
  readonly day: string;
  readonly decisions: number;
  readonly edits: number;
}

const oneDay = 86_400_000;

/** The days, with those in between on which nobody worked. */
export function withIdleDays(days: readonly Day[]): readonly Day[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byDay = new Map(days.map((day) => [day.day, day]));
  const count = Math.round((Date.parse(last.day) - Date.parse(first.day)) / oneDay) + 1;
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.parse(first.day) + i * oneDay).toISOString().slice(0, 10);
    return byDay.get(day) ?? { day, decisions: 0, edits: 0 };
  });
}

/** The end of an axis: the smallest of 1, 2 or 5 times a power of ten that is at least `most`. */
export function axisEnd(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= most) ?? 10) * power;
}
