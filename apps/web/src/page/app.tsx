import { useState } from 'preact/hooks';
import { Announcer } from './announcer.tsx';
import { DocumentPage } from './document/document-page.tsx';
import { DocumentsPage } from './documents/documents-page.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { SignIn } from './sign-in.tsx';
import { useCommands } from './state/keyboard.ts';
import { changeTheme, words } from './state/preferences.ts';
import { route } from './state/route.ts';
import { refusal, session } from './state/session.ts';
import { StatisticsPage } from './statistics/statistics-page.tsx';
import { TopBar } from './top-bar.tsx';

/** The whole page: the bar at the top, the view for the address, and announcements. */
export function App() {
  const [areKeysOpen, setKeysOpen] = useState(false);
  useCommands((command) => {
    if (command === 'help') setKeysOpen(true);
    else if (command === 'theme') changeTheme();
    return command === 'help' || command === 'theme';
  });
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {words.value.skip}
      </button>
      <TopBar showKeys={() => setKeysOpen(true)} />
      <View />
      <Announcer />
      {areKeysOpen && <KeysDialog close={() => setKeysOpen(false)} />}
    </>
  );
}

function View() {
  if (refusal.value !== null) return <SignIn {...refusal.value} />;
  if (session.value === null) return <main id="content" class="plain" aria-busy="true" />;
  const { value } = route;
  if (value.view === 'document') return <DocumentPage key={value.id} id={value.id} />;
  return value.view === 'statistics' ? <StatisticsPage /> : <DocumentsPage />;
}

/** A button instead of a link, since a link would change the address, which names the view. */
function skip(): void {
  const content = document.querySelector<HTMLElement>('#texts, #content');
  content?.setAttribute('tabindex', content.getAttribute('tabindex') ?? '-1');
  content?.focus();
}
