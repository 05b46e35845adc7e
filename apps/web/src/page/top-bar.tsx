import { hashOf } from './logic/route.ts';
import { changeTheme, chooseLanguage, language, words } from './state/preferences.ts';
import { route } from './state/route.ts';
import { leave, session } from './state/session.ts';
import { type Language, languages } from './words/index.ts';

/** The bar at the top of every view: links to the other views, language, theme and keys. */
export function TopBar({ showKeys }: { readonly showKeys: () => void }) {
  const { main } = words.value;
  const { view } = route.value;
  const person = session.value;
  return (
    <header class="top">
      <nav aria-label="gegenlesen">
        <b>gegenlesen</b>
        <a href={hashOf({ view: 'documents' })} aria-current={view === 'documents' ? 'page' : undefined}>
          {main.documents}
        </a>
        <a href={hashOf({ view: 'statistics' })} aria-current={view === 'statistics' ? 'page' : undefined}>
          {main.statistics}
        </a>
      </nav>
      <div class="tools">
        {person !== null && <span class="fine person">{main.signedIn(person.name, main.roles[person.role])}</span>}
        <select
          aria-label={main.language}
          value={language.value}
          onChange={({ currentTarget }) => chooseLanguage(currentTarget.value as Language)}
        >
          {Object.entries(languages).map(([tag, { name }]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        {person?.byLogin && (
          <button type="button" onClick={leave} aria-label={main.leave} title={main.leave}>
            ⏏
          </button>
        )}
        <button type="button" onClick={changeTheme} aria-label={main.theme} title={main.theme}>
          ◐
        </button>
        <button type="button" onClick={showKeys} aria-label={main.keysTitle} title={main.keysTitle}>
          ?
        </button>
      </div>
    </header>
  );
}
