import picomatch from 'picomatch';

const options = { dot: true, strictBrackets: true };

/** Whether a text is a pattern of paths: `*` within a name, `**` across folders, `?`, `[ab]` and `{a,b}`. */
export function isGlob(pattern: string): boolean {
  // It could never match, since paths are relative to the folder of the configuration.
  if (pattern.startsWith('/')) return false;
  try {
    picomatch.makeRe(pattern, options);
    return true;
  } catch {
    return false;
  }
}

/** Whether one of the patterns matches a path written with `/`. */
export const matchesAny = (path: string, patterns: readonly string[]): boolean =>
  patterns.length > 0 && picomatch.isMatch(path, [...patterns], options);
