import { factsForTranslator, type Limits } from '@gegenlesen/bitext';
import type { BeadView } from '../../api/bead.ts';
import { words } from '../state/preferences.ts';

/** What the files say about a string of a program: its key, the note for the translator, how long it may be. */
export function StringFacts({ bead }: { readonly bead: BeadView }) {
  const { key, note, limits } = factsForTranslator({ source: bead.source[0], target: bead.target[0] });
  if (key === undefined && note === undefined && limits === undefined) return null;
  return (
    <p class="facts">
      {key !== undefined && <code>{key}</code>}
      {note !== undefined && <span>{note}</span>}
      {limits !== undefined && <span>{words.value.document.limits(limits)}</span>}
    </p>
  );
}

/** How many characters a typed text has, beside what the file allows. */
export function LengthCounter({ text, limits }: { readonly text: string; readonly limits: Limits | undefined }) {
  if (limits === undefined) return null;
  const length = Array.from(text).length;
  const { least = 0, most = Number.POSITIVE_INFINITY } = limits;
  return (
    <p class={`counter fine ${length > most || length < least ? 'beyond' : ''}`} role="status">
      {words.value.edit.length(length, limits)}
    </p>
  );
}
