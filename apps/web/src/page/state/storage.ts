const prefix = 'gegenlesen.';

/** What this browser keeps under a name; null where there is nothing, or where it keeps nothing at all. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser; one that keeps nothing forgets it with the page. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(prefix + name, text);
  } catch {
    // A private window: the choice holds until the page is closed.
  }
}
