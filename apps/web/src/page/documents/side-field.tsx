import { endingsOf } from '@gegenlesen/bitext';
import { useRef, useState } from 'preact/hooks';
import { words } from '../state/preferences.ts';

/** What a file chooser offers first: everything that can be read. */
const readable = (['document', 'catalogue', 'both languages'] as const).flatMap(endingsOf).join();

/** One side of a pair that is being added: a file, or pasted text. */
export interface Side {
  readonly file: File | null;
  readonly text: string;
}

interface SideFieldProps {
  readonly label: string;
  readonly side: Side;
  readonly change: (side: Side) => void;
}

/** Asks for one side: a file that is chosen or dropped, or text. */
export function SideField({ label, side, change }: SideFieldProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { add } = words.value;
  return (
    <fieldset
      class={isOver ? 'over' : ''}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (input.current !== null && event.dataTransfer !== null) input.current.files = event.dataTransfer.files;
        change({ file: event.dataTransfer?.files[0] ?? side.file, text: side.text });
      }}
    >
      <legend>{label}</legend>
      <label>
        {add.file}
        <input
          ref={input}
          type="file"
          accept={readable}
          onChange={({ currentTarget }) => change({ ...side, file: currentTarget.files?.[0] ?? null })}
        />
      </label>
      <label>
        {add.orPaste}
        <textarea
          rows={6}
          value={side.text}
          disabled={side.file !== null}
          onInput={({ currentTarget }) => change({ ...side, text: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}
