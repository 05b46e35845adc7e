import { computed, signal } from '@preact/signals';
import type { Login, Session } from '../../api/session.ts';
import { complain } from './announce.ts';
import { ask, messageOf, Refusal, signWith } from './client.ts';
import { listenToServer } from './events.ts';
import { fetchPhrasebooks } from './phrasing.ts';

/** The session; null until the server answers. */
export const session = signal<Session | null>(null);

/** Why there is no session: the server requires a name and password or the printed address, or does not answer. */
export const refusal = signal<{ readonly needs: 'login' | 'address' | null; readonly problem: string } | null>(null);

/** Only editors may change sentences, beads and documents. */
export const isEditor = computed(() => session.value?.role === 'editor');

export const enter = (): Promise<void> => enterWith(() => ask('session'));

export const enterAs = (login: Login): Promise<void> => enterWith(() => ask('login', { body: login }));

/** Ends the session, and reloads the page to sign in again. */
export async function leave(): Promise<void> {
  try {
    await ask('logout');
    location.reload();
  } catch (trouble) {
    complain(messageOf(trouble));
  }
}

async function enterWith(begin: () => Promise<Session>): Promise<void> {
  try {
    const begun = await begin();
    signWith(begun.csrf);
    await fetchPhrasebooks();
    session.value = begun;
    refusal.value = null;
    listenToServer();
  } catch (trouble) {
    const needs = trouble instanceof Refusal ? (trouble.needs ?? null) : null;
    refusal.value = { needs, problem: messageOf(trouble) };
  }
}
