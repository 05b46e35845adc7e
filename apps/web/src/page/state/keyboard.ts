import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, type Focus } from '../logic/commands.ts';
import { areLettersOn } from './preferences.ts';

/** Runs commands by key; `run` returns whether it knows the command. */
export function useCommands(run: (command: Command) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = commandOf(event, focusOf(event.target), areLettersOn.value);
      if (command !== null && latest.current(command)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('textarea, select, input:not([type=checkbox], [type=radio], [type=file])') !== null)
    return 'field';
  return target.closest('dialog') === null ? 'page' : 'dialog';
}
