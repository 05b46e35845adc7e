const roles = ['source', 'target', 'id', 'note'] as const;

/** The columns that a person names, each by its name, its letter or its number. */
export interface AskedColumns {
  readonly source: string;
  readonly target: string;
  readonly id?: string;
  readonly note?: string;
}

/** Reads `source=B,target=C,id=A`; null if it is something else. */
export function askedColumns(spec: string): AskedColumns | null {
  const named = new Map(
    spec.split(',').map((part) => [part.split('=', 1)[0]?.trim() ?? '', part.split('=')[1]?.trim()]),
  );
  const isKnown = [...named].every(([role, column]) => roles.some((name) => name === role) && column);
  const [source, target, id, note] = roles.map((role) => named.get(role));
  if (!isKnown || source === undefined || target === undefined) return null;
  return { source, target, ...(id === undefined ? {} : { id }), ...(note === undefined ? {} : { note }) };
}
