import { useEffect, useState } from 'preact/hooks';
import { readOut, said } from './state/announce.ts';
import { isConnected } from './state/events.ts';
import { words } from './state/preferences.ts';

/** Milliseconds that a sentence stays. */
const stay = 5000;

/** The latest announcement: shown for a while, and read out by a screen reader. */
export function Announcer() {
  const { text, number, isTrouble } = said.value;
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    if (isTrouble) return;
    const timer = setTimeout(() => setHidden(number), stay);
    return () => clearTimeout(timer);
  }, [number, isTrouble]);
  const isShown = text !== '' && hidden !== number;
  return (
    <>
      <output class={`said${isTrouble ? ' trouble' : ''}${isShown ? '' : ' unseen'}`}>{isShown ? text : ''}</output>
      <output class="unseen" id="read-out">
        {readOut.value}
      </output>
      <p role="alert" class={isConnected.value ? 'unseen' : 'offline'}>
        {isConnected.value ? '' : words.value.main.offline}
      </p>
    </>
  );
}
