import type { Language } from '@gegenlesen/bitext';

const marked = /(?:^|[/\\._-])(en|de)(?:[-_]r?[A-Za-z]{2})?(?=[/\\.])/g;

/** The language that a path names last: `values-de/strings.xml`, `en.lproj/Main.strings`, `app_de.arb`, `de.json`. */
export const languageOfPath = (path: string): Language | null => [...path.matchAll(marked)].at(-1)?.[1] ?? null;
