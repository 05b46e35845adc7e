/**
 * Every address below `/api`, and the only place that lists them. Plain data, so that the page can use it without any
 * schema; `routes.ts` adds who may ask, and the schemas of requests and answers.
 */
export const addresses = {
  session: { method: 'get', path: '/session' },
  login: { method: 'post', path: '/session' },
  logout: { method: 'post', path: '/session/end' },
  documents: { method: 'get', path: '/documents' },
  upload: { method: 'post', path: '/documents' },
  document: { method: 'get', path: '/documents/:id' },
  beads: { method: 'get', path: '/documents/:id/beads' },
  reading: { method: 'get', path: '/documents/:id/reading' },
  check: { method: 'post', path: '/documents/:id/check' },
  edit: { method: 'post', path: '/documents/:id/edits' },
  decide: { method: 'post', path: '/documents/:id/decisions' },
  undo: { method: 'post', path: '/documents/:id/undo' },
  history: { method: 'get', path: '/documents/:id/history' },
  import: { method: 'post', path: '/documents/:id/import' },
  changeBeads: { method: 'post', path: '/documents/:id/beads' },
  phrasebooks: { method: 'get', path: '/phrasebooks' },
  statistics: { method: 'get', path: '/statistics' },
  /** Answers a file. */
  export: { method: 'get', path: '/documents/:id/export' },
  /** Answers server-sent events. */
  events: { method: 'get', path: '/events' },
} as const satisfies Readonly<Record<string, { readonly method: 'get' | 'post'; readonly path: string }>>;
export type AddressName = keyof typeof addresses;

/** The parameters of a path: `{ id: string }` for `/documents/:id/beads`. */
export type ParametersOf<Path extends string> = Path extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? { readonly [Key in Name]: string } & ParametersOf<`/${Tail}`>
    : { readonly [Key in Rest]: string }
  : unknown;

/** What the URL of a request is made of. */
export type Place<Name extends AddressName> = ParametersOf<(typeof addresses)[Name]['path']> & {
  readonly query?: Readonly<Record<string, string | number>> | undefined;
};

/** The URL of a request on its server: `/api/documents/7/beads?from=0&to=100`. */
export function urlOf<Name extends AddressName>(name: Name, place: Place<Name>): string {
  const { query = {}, ...parameters } = place as Place<Name> & Readonly<Record<string, unknown>>;
  const path = addresses[name].path.replace(/:(\w+)/g, (_, key) => encodeURIComponent(String(parameters[key])));
  const search = new URLSearchParams(Object.entries(query).map(([key, value]): [string, string] => [key, `${value}`]));
  return `/api${path}${search.size === 0 ? '' : `?${search}`}`;
}

/** The formats of `export`. */
export const exportFormats = ['original', 'comments', 'tmx', 'xliff', 'csv', 'html', 'decisions'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The header that carries the secret of a session with every request that changes something. */
export const csrfHeader = 'x-csrf-token';
