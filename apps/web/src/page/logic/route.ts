/** The view in the address, after `#`. */
export type Route =
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string; readonly finding: string | null }
  | { readonly view: 'statistics' };

/** Parses an address such as `#/documents/7/ab12`; anything unknown leads to the list of documents. */
export function routeOf(hash: string): Route {
  const [view, id, finding] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (view === 'statistics') return { view };
  if (view === 'documents' && id) return { view: 'document', id, finding: finding || null };
  return { view: 'documents' };
}

/** The address of a route, for links. */
export function hashOf(route: Route): string {
  if (route.view !== 'document') return `#/${route.view}`;
  const finding = route.finding === null ? '' : `/${encodeURIComponent(route.finding)}`;
  return `#/documents/${encodeURIComponent(route.id)}${finding}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
