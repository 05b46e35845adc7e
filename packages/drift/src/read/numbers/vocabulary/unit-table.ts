import { citations } from './unit-fields/citations.ts';
import { binaryData, data } from './unit-fields/data.ts';
import { imperial } from './unit-fields/imperial.ts';
import { metric } from './unit-fields/metric.ts';
import { physics } from './unit-fields/physics.ts';
import { calendar, shares, temperatures, time } from './unit-fields/time-and-shares.ts';
import type { UnitRow } from './unit-fields/unit-row.ts';

/** Within a system, conversions are exact. */
export type System = 'metric' | 'calendar' | null;

const inSystem = (system: System, ...tables: readonly (readonly UnitRow[])[]) =>
  tables.flat().map((row) => ({ system, row }));

/** Every unit. If two units share a symbol, the later one gets it: `F` is Fahrenheit. */
export const unitTable: readonly { readonly system: System; readonly row: UnitRow }[] = [
  ...inSystem('metric', metric, time, physics, data),
  ...inSystem('calendar', calendar),
  ...inSystem(null, citations, binaryData, shares, temperatures, imperial),
];

type NamedRate = readonly [unit: string, per: string, symbols: string, english: string, german: string];

/** Rates with a name. */
export const namedRates: readonly NamedRate[] = [
  ['km', 'h', 'kmh kph', '', 'stundenkilometer stundenkilometern'],
  ['mi', 'h', 'mph', '', 'stundenmeilen'],
  ['nmi', 'h', 'kn kt kts', 'knot knots', 'knoten'],
  ['mi', 'gal', 'mpg', '', ''],
  ['kbit', 's', 'kbps', '', ''],
  ['Mbit', 's', 'Mbps', '', ''],
  ['Gbit', 's', 'Gbps', '', ''],
];

/** Rates that are a unit of another dimension: pounds per square inch are a pressure. */
export const ratesAsUnits: Readonly<Record<string, string>> = { 'pound/in²': 'psi', 'lb/in²': 'psi' };

/** Units that share a name: Fahrenheit and farad, the tons of three countries. */
export const alikeUnits: readonly (readonly string[])[] = [
  ['t', 'ton', 'T'],
  ['hp', 'PS'],
  ['°', '°C', 'C'],
  ['°', '°F', 'F'],
  ['h', 'H'],
  // German writes revolutions per minute as min⁻¹.
  ['rpm', 'min'],
  ['W', 'Wp'],
  ['kW', 'kWp'],
  ['MW', 'MWp'],
  ['lb', 'pound'],
  ['gal', 'US-gal', 'imp-gal'],
];
