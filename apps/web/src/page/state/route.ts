import { signal } from '@preact/signals';
import { hashOf, type Route, routeOf } from '../logic/route.ts';

/** The view for the address. */
export const route = signal<Route>(routeOf(location.hash));

addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});

export function goTo(to: Route): void {
  location.hash = hashOf(to);
}

/** Writes the finding into the address, so that it can be shared, without a new entry in the browser's history. */
export function showFindingInAddress(id: string, finding: string | null): void {
  history.replaceState(null, '', hashOf({ view: 'document', id, finding }));
}
