import type { Language } from './document.ts';

/** What one side of an entry calls its concept: one of `terms`, and none of `forbidden`. */
export interface GlossarySide {
  readonly terms: readonly string[];
  readonly forbidden: readonly string[];
}

/** One concept. Without a term in the source its forbidden terms are so everywhere. */
export interface GlossaryEntry {
  readonly source: GlossarySide;
  readonly target: GlossarySide;
  /** For the person who reads a finding. */
  readonly note: string | null;
}

/** The terms that somebody asks for. Languages are null where the file does not name them: then those of the texts. */
export interface Glossary {
  readonly languages: { readonly source: Language; readonly target: Language } | null;
  readonly entries: readonly GlossaryEntry[];
}
