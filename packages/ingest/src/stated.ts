import { frontMatterOf } from './read/front-matter/front-matter.ts';
import { propertiesOf } from './read/front-matter/properties.ts';

/** The dates and checksums in the front matter of a text. */
export interface Stated {
  /** Days as `2024-03-01`, by key in lower case. */
  readonly dates: ReadonlyMap<string, string>;
  /** Checksums, in lower case, of the original that was translated. */
  readonly sourceChecksums: readonly string[];
}

const sourceChecksum =
  /^(?:.*[._-])?(?:source|original)[._-]?(?:content[._-]?)?(?:hash|checksum|digest|md5|sha1|sha256)$/;

/** Reads the dates and checksums at the top level of YAML or TOML front matter. */
export function statedIn(text: string): Stated {
  const matter = frontMatterOf(text);
  const properties = matter === null ? [] : propertiesOf(text, matter.inner);
  const dates = properties.flatMap(({ name, value }) => {
    const date = dateOf(value);
    return date === null ? [] : [[name, date] as const];
  });
  const checksums = properties.filter(
    ({ name, value }) => sourceChecksum.test(name) && /^[\da-f]{32,64}$/i.test(value),
  );
  return { dates: new Map(dates), sourceChecksums: checksums.map(({ value }) => value.toLowerCase()) };
}

/** `2024-03-01T09:00:00Z`, `01.03.2024`, or `03/01/2024`, which is American, as in Microsoft's documentation. */
function dateOf(value: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(value) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, americanMonth, americanDay, americanYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  if (americanYear !== undefined) return dayOf(americanYear, americanMonth, americanDay);
  const [, germanDay, germanMonth, germanYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value) ?? [];
  return germanYear === undefined ? null : dayOf(germanYear, germanMonth, germanDay);
}

function dayOf(year: string, month = '', day = ''): string | null {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
