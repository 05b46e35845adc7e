import { commandKeys } from './logic/commands.ts';
import { Dialog } from './parts/dialog.tsx';
import { areLettersOn, chooseLetters, words } from './state/preferences.ts';

/** All keys, and what they do. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const { keys, main } = words.value;
  return (
    <Dialog title={keys.title} close={close} wide>
      <dl class="keys">
        {commandKeys.map(([key, command]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{keys.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <p class="fine">{keys.inEditor}</p>
      <p>
        <label class="choice">
          <input
            type="checkbox"
            checked={areLettersOn.value}
            onChange={({ currentTarget }) => chooseLetters(currentTarget.checked)}
          />
          {keys.letters}
        </label>
      </p>
      <p class="ends">
        <button type="button" onClick={close}>
          {main.close}
        </button>
      </p>
    </Dialog>
  );
}
