import picomatch from 'picomatch';

const options = { dot: true, strictBrackets: true };

/** Whether a pattern of paths can be read: `*` within a folder, `**` over folders, `?`, `[ab]` and `{a,b}`. */
export function isGlob(pattern: string): boolean {
  // It would never match, since all paths begin in the folder of the configuration.
  if (pattern.startsWith('/')) return false;
  try {
    picomatch.makeRe(pattern, options);
    return true;
  } catch {
    return false;
  }
}

/** Whether one of the patterns matches a path with `/`. */
export const matchesAny = (path: string, patterns: readonly string[]): boolean =>
  patterns.length > 0 && picomatch.isMatch(path, [...patterns], options);
