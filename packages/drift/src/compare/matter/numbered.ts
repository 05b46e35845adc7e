import type { BySide } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';

const unnumbered = /^%(?=[a-zA-Z@]$)/;
const numbered = /^%\d+\$/;

/** Numbers the values of both texts if one of them does: `%s` and `%s` become `%1$s` and `%2$s`. */
export function numberedAlike({ source, target }: BySide<readonly Matter[]>): BySide<readonly Matter[]> {
  if (![...source, ...target].some(({ key }) => numbered.test(key))) return { source, target };
  return { source: withNumbers(source), target: withNumbers(target) };
}

function withNumbers(matter: readonly Matter[]): readonly Matter[] {
  let count = 0;
  return matter.map((each) => {
    if (each.kind !== 'placeholder' || !unnumbered.test(each.key)) return each;
    count += 1;
    return { ...each, key: each.key.replace(unnumbered, `%${count}$`) };
  });
}
