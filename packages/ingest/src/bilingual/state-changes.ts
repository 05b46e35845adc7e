import { type Document, InputError, isBilingual } from '@gegenlesen/bitext';
import { formats } from '../formats.ts';
import type { Replacement } from '../write/writer.ts';
import type { ReviewState, StateMarks, Unit } from './unit.ts';
import { unitsOfDocument } from './units-of-document.ts';

/**
 * The changes that set the states of units in a bilingual file as its format has them: `fuzzy` in gettext, `state` and
 * `approved` in XLIFF, and so on. All else stays as it is written. Where several units share one state, such as the plural
 * forms of a gettext entry, one that needs review is enough, but all have to be reviewed.
 *
 * @param changes the new states by the keys of the segments
 * @returns in the order of the file; nothing for a format without states (TMX) and for files that are not bilingual
 * @throws InputError if the file is broken, or has no translation under a key
 */
export async function stateChanges(
  document: Document,
  changes: ReadonlyMap<string, ReviewState>,
): Promise<readonly Replacement[]> {
  const { format } = document;
  const write = isBilingual(format) ? formats[format].writeState : null;
  if (!isBilingual(format) || write === null) return [];
  const { units } = await unitsOfDocument(document, format);
  for (const key of changes.keys()) {
    if (!isTranslated(units.get(key))) {
      throw new InputError(document.path, `has no translation under the key \`${key}\``, {
        remedy: 'check the file again',
      });
    }
  }
  const sharing = new Map<string, { readonly marks: StateMarks; readonly asked: (ReviewState | undefined)[] }>();
  for (const [key, unit] of units) {
    const { marks } = unit;
    if (marks === undefined || !isTranslated(unit)) continue;
    const place = JSON.stringify(marks);
    const shared = sharing.get(place) ?? { marks, asked: [] };
    shared.asked.push(changes.get(key));
    sharing.set(place, shared);
  }
  return [...sharing.values()]
    .flatMap(({ marks, asked }) => {
      const state = stateOfAll(asked);
      return state === null ? [] : write(marks, state, document.text);
    })
    .sort((one, other) => one.start - other.start);
}

const isTranslated = (unit: Unit | undefined): boolean => unit?.state === 'translated' || unit?.state === 'fuzzy';

function stateOfAll(asked: readonly (ReviewState | undefined)[]): ReviewState | null {
  if (asked.includes('needs-review')) return 'needs-review';
  return asked.every((state) => state === 'reviewed') ? 'reviewed' : null;
}
