import type { BySide } from '@gegenlesen/bitext';
import type { PoEntry } from './po-entries.ts';

/** Labels with accelerators in one file of a program. A file with more has several menus. */
const most = 30;
/** Lines of a program between two labels of one menu. */
const apart = 100;

/**
 * The labels before each label in the same menu or dialog. A catalogue only says which line of the program uses a label, so
 * this takes lines of one file that are not far apart.
 */
export function menusOf(entries: readonly PoEntry[]): ReadonlyMap<PoEntry, readonly BySide<string>[]> {
  const labels = entries.filter(isLabel);
  const places = labels.flatMap((entry) => entry.references.map(({ file, line }) => ({ entry, file, line })));
  const byFile = new Map<string, typeof places>();
  for (const place of places) {
    const others = byFile.get(place.file);
    if (others === undefined) byFile.set(place.file, [place]);
    else others.push(place);
  }
  const menus = new Map<PoEntry, readonly BySide<string>[]>();
  for (const uses of byFile.values()) {
    if (uses.length > most) continue;
    for (const { entry, line } of uses) {
      const before = uses.filter((use) => use.line < line && line - use.line <= apart && use.entry !== entry);
      if (before.length === 0 || menus.has(entry)) continue;
      const nearestLast = before.toSorted((one, other) => one.line - other.line);
      menus.set(
        entry,
        nearestLast.map(({ entry: { id, forms } }) => ({ source: id.text, target: forms[0]?.text ?? '' })),
      );
    }
  }
  return menus;
}

/** Whether an entry is translated and may have an accelerator. */
const isLabel = ({ id, forms, flags, isObsolete }: PoEntry): boolean =>
  /[&_~][\p{L}\d]/u.test(id.text) && (forms[0]?.text ?? '') !== '' && !flags.includes('fuzzy') && !isObsolete;
