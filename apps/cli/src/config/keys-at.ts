import type { Path } from './located.ts';
import { Config } from './schema.ts';

/** The keys allowed at a path in a configuration; none if no object is allowed. */
export function keysAt(path: Path): readonly string[] {
  let schema: unknown = Config;
  for (const key of path) schema = typeof key === 'number' ? elementOf(schema) : (shapeOf(schema)[key] ?? null);
  return Object.keys(shapeOf(schema));
}

/** The parts of a zod schema that lead to its keys. */
interface Wrapped {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly unwrap?: () => unknown;
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const { shape, options, unwrap } = (schema ?? {}) as Wrapped;
  if (shape !== undefined) return shape;
  if (options !== undefined) return Object.assign({}, ...options.map(shapeOf));
  return unwrap === undefined ? {} : shapeOf(unwrap.call(schema));
}

function elementOf(schema: unknown): unknown {
  const { element, unwrap } = (schema ?? {}) as Wrapped;
  return element ?? (unwrap === undefined ? null : elementOf(unwrap.call(schema)));
}
