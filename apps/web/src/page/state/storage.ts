const prefix = 'gegenlesen.';

/** What this browser stored under a name; null if there is nothing, or if it stores nothing at all. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Stores a text in this browser. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(prefix + name, text);
  } catch {
    // In a private window, the choice lasts until the page is closed.
  }
}
