import type { BeadView } from '../../api/bead.ts';
import { Difference } from '../parts/difference.tsx';
import { words } from '../state/preferences.ts';

/** What people changed in the sentences of a bead, compared with the unedited version. */
export function Edits({ bead, lang }: { readonly bead: BeadView; readonly lang: string }) {
  const changed = bead.target.filter(({ text, machine }) => text !== machine);
  if (changed.length === 0) return null;
  return (
    <div class="edits">
      <p class="fine">{words.value.edit.difference}</p>
      {changed.map(({ segment, text, machine }) => (
        <Difference key={segment} before={machine} after={text} lang={lang} />
      ))}
    </div>
  );
}
