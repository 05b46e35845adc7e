/** Whether a pattern is a regular expression of JavaScript with the flag `u`. */
export function isRegularExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
