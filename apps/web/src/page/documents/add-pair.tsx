import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { ask, messageOf } from '../state/client.ts';
import { words } from '../state/preferences.ts';
import { type Side, SideField } from './side-field.tsx';
import { uploadedFile } from './uploaded-file.ts';

const empty: Side = { file: null, text: '' };

/** Uploads an original and its translation, as files or as text, to have them checked. */
export function AddPair({ close }: { readonly close: () => void }) {
  const [name, setName] = useState('');
  const [original, setOriginal] = useState(empty);
  const [translation, setTranslation] = useState(empty);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const { add, main } = words.value;

  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isEmpty(original) || isEmpty(translation)) return setProblem(add.missing);
    setSending(true);
    try {
      const body = {
        name: name.trim() || translation.file?.name || original.file?.name || add.pasted,
        original: await uploadedFile(original, 'original.txt'),
        translation: await uploadedFile(translation, 'translation.txt'),
      };
      await ask('upload', { body });
      close();
    } catch (trouble) {
      setProblem(messageOf(trouble));
      setSending(false);
    }
  };

  return (
    <Dialog title={add.title} close={close} wide>
      <form class="fields" onSubmit={send}>
        <div class="sides">
          <SideField label={add.original} side={original} change={setOriginal} />
          <SideField label={add.translation} side={translation} change={setTranslation} />
        </div>
        <p class="fine">{add.drop}</p>
        <label>
          {add.documentName}
          <input
            value={name}
            placeholder={translation.file?.name ?? add.pasted}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <p class="trouble" role="alert">
          {problem}
        </p>
        <p class="ends">
          <button type="button" onClick={close}>
            {main.cancel}
          </button>
          <button type="submit" class="main" disabled={isSending}>
            {add.send}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

const isEmpty = ({ file, text }: Side): boolean => file === null && text.trim() === '';
