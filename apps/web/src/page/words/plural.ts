/** A count with its noun: `1 finding`, `1,200 findings`. */
export const plural =
  (locale: string, { one, other }: { readonly one: string; readonly other: string }) =>
  (count: number): string =>
    `${count.toLocaleString(locale)} ${count === 1 ? one : other}`;
