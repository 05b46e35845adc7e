import { words } from './state/preferences.ts';
import { enter, enterAs } from './state/session.ts';

interface SignInProps {
  readonly needs: 'login' | 'address' | null;
  readonly problem: string;
}

/** Shown while nobody is signed in. */
export function SignIn({ needs, problem }: SignInProps) {
  const { login, main } = words.value;
  if (needs !== 'login') {
    return (
      <main id="content" class="plain">
        <p role="alert">{needs === 'address' ? login.address : problem}</p>
        <p>
          <button type="button" onClick={enter}>
            {main.again}
          </button>
        </p>
      </main>
    );
  }
  return (
    <main id="content" class="plain">
      <h1>{login.title}</h1>
      <form class="fields" onSubmit={send}>
        <label>
          {login.user}
          <input name="name" autocomplete="username" required />
        </label>
        <label>
          {login.password}
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <p class="fine" role="status">
          {problem}
        </p>
        <p class="ends">
          <button type="submit" class="main">
            {login.send}
          </button>
        </p>
      </form>
    </main>
  );
}

function send(event: SubmitEvent): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const form = new FormData(event.currentTarget);
  enterAs({ name: String(form.get('name')), password: String(form.get('password')) });
}
