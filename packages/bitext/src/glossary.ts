import type { Language } from './document.ts';

/** One side of an entry: the concept must be called by one of `terms`, never by one of `forbidden`. */
export interface GlossarySide {
  readonly terms: readonly string[];
  readonly forbidden: readonly string[];
}

/** One concept. If the source has no term, the forbidden terms are forbidden everywhere. */
export interface GlossaryEntry {
  readonly source: GlossarySide;
  readonly target: GlossarySide;
  /** Shown with a finding. */
  readonly note: string | null;
}

/** The terms to check. Languages are null if the file does not name them; then those of the texts apply. */
export interface Glossary {
  readonly languages: { readonly source: Language; readonly target: Language } | null;
  readonly entries: readonly GlossaryEntry[];
}
