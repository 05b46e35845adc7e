import { computed, signal } from '@preact/signals';
import type { Login, Session } from '../../api/session.ts';
import { complain } from './announce.ts';
import { getSession, logIn, logOut, messageOf, Refusal } from './client.ts';
import { listenToServer } from './events.ts';

/** Who works here; null until the server says. */
export const session = signal<Session | null>(null);

/** Why nobody works here yet: the server wants a name and password, or the address that was printed, or is silent. */
export const refusal = signal<{ readonly needs: 'login' | 'address' | null; readonly problem: string } | null>(null);

/** Only editors change sentences, beads and documents. */
export const isEditor = computed(() => session.value?.role === 'editor');

export const enter = (): Promise<void> => enterWith(getSession);

export const enterAs = (login: Login): Promise<void> => enterWith(() => logIn(login));

/** Ends the session; the page begins anew and asks who comes next. */
export async function leave(): Promise<void> {
  try {
    await logOut();
    location.reload();
  } catch (trouble) {
    complain(messageOf(trouble));
  }
}

async function enterWith(ask: () => Promise<Session>): Promise<void> {
  try {
    session.value = await ask();
    refusal.value = null;
    listenToServer();
  } catch (trouble) {
    const needs = trouble instanceof Refusal ? (trouble.needs ?? null) : null;
    refusal.value = { needs, problem: messageOf(trouble) };
  }
}
