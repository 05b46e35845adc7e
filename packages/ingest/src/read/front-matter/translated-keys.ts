/** What a page shows or a search engine does. Tags and keywords are left out: most sites use them as names of pages. */
const prosaic =
  /^(?:(?:link|nav|meta|seo|og|short|long|page|sidebar|menu|sub|tab|card|list)?(?:title|titel|description)|headline|subheadline|heading|subheading|summary|excerpt|abstract|lead|lede|intro|teaser|caption|alt|imagealt|tagline|text|details|label|sidebarlabel|paginationlabel|untertitel|beschreibung|zusammenfassung)$/;

/** A whole value that is an address or a path. */
const isAddress = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|\.{0,2}\/|#)\S*$/i;

/**
 * Whether a value of front matter is to be translated, by the last of its keys (`hero.tagline`, `features.0.title`) or by
 * the patterns that the configuration names.
 *
 * @param key with points; items of lists have their number
 * @param patterns keys without the numbers of items; `*` is any one key, `**` any number
 */
export function isTranslated(key: string, value: string, patterns: readonly string[]): boolean {
  const names = key.split('.').filter((name) => !/^\d+$/.test(name));
  if (patterns.some((pattern) => matches(names, pattern.split('.')))) return true;
  const last = (names.at(-1) ?? '').toLowerCase().replace(/[-_]/g, '');
  return prosaic.test(last) && !isAddress.test(value);
}

function matches(names: readonly string[], [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return names.length === 0;
  if (first === '**') return matches(names, rest) || (names.length > 0 && matches(names.slice(1), [first, ...rest]));
  const [name, ...others] = names;
  return name !== undefined && (first === '*' || first === name) && matches(others, rest);
}
