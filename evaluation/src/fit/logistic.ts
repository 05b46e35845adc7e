/** The named features of a pair, and whether it is bad. */
export interface Row {
  /** Mostly between -1 and 1. A row without `bias` says nothing about how common faults are. */
  readonly features: ReadonlyMap<string, number>;
  readonly bad: boolean;
  /** How many rows this one counts as. */
  readonly weight: number;
}

/** The weight of each feature in the log-odds. */
export type Weights = ReadonlyMap<string, number>;

/** A feature that every pair has. */
export const bias = 'bias';

const sweeps = 150;
/** The longest step of a weight, since a flat curve cannot be trusted. */
const longest = 0.5;

export function probability(weights: Weights, features: ReadonlyMap<string, number>): number {
  let odds = 0;
  for (const [name, value] of features) odds += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

export interface FitOptions {
  /** Weights to begin with. */
  readonly start?: Weights;
  /** Weights that are not free do not change. */
  readonly isFree?: (name: string) => boolean;
  /** Features that cannot be evidence against a fault: their weights are 0 or more. */
  readonly isPositive?: (name: string) => boolean;
  /** How strongly a weight is pulled to 0: one over its variance. The bias is not pulled. */
  readonly prior?: (name: string) => number;
}

/** The rows that have a feature, its values in them, and its weight so far. */
interface Column {
  readonly name: string;
  readonly rows: number[];
  readonly values: number[];
  weight: number;
}

/** Logistic regression with a Gaussian prior, by Newton steps along one axis after the other (Genkin et al. 2007). */
export function fit(
  rows: readonly Row[],
  { start = new Map(), isFree = () => true, isPositive = () => false, prior = () => 0.5 }: FitOptions = {},
): Weights {
  const columns = columnsOf(rows, start);
  const odds = new Float64Array(rows.length);
  const move = (column: Column, by: number): void => {
    for (const [i, row] of column.rows.entries()) odds[row] = (odds[row] ?? 0) + by * (column.values[i] ?? 0);
  };
  for (const column of columns) move(column, column.weight);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const column of columns) {
      if (!isFree(column.name)) continue;
      const step = stepOf(column, rows, odds, column.name === bias ? 0 : prior(column.name));
      const next = column.weight + Math.max(-longest, Math.min(longest, step));
      const kept = isPositive(column.name) ? Math.max(0, next) : next;
      move(column, kept - column.weight);
      column.weight = kept;
    }
  }
  return new Map([...start, ...columns.map(({ name, weight }) => [name, weight] as const)]);
}

/** The Newton step along one axis. */
function stepOf(column: Column, rows: readonly Row[], odds: Float64Array, held: number): number {
  let slope = held * column.weight;
  let curve = held + 1e-9;
  for (const [i, at] of column.rows.entries()) {
    const row = rows[at];
    if (row === undefined) continue;
    const value = column.values[i] ?? 0;
    const said = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
    slope += row.weight * (said - Number(row.bad)) * value;
    curve += row.weight * said * (1 - said) * value * value;
  }
  return -slope / curve;
}

function columnsOf(rows: readonly Row[], start: Weights): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const [at, { features }] of rows.entries()) {
    for (const [name, value] of features) {
      const column = columns.get(name) ?? { name, rows: [], values: [], weight: start.get(name) ?? 0 };
      column.rows.push(at);
      column.values.push(value);
      columns.set(name, column);
    }
  }
  return [...columns.values()];
}
