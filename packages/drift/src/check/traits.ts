/** What the sieves need to know about a check. */
export interface Traits {
  /** Whether it objects to words that stayed as in the original, or to words that are missing. Names that must stay are exempt. */
  readonly accuses?: 'staying' | 'missing';
  /** A critical fault of this check explains everything else that is wrong with the sentence. */
  readonly explains?: 'sentence';
  /** Its hits are dropped where another check explains the sentence. */
  readonly yieldsTo?: 'sentence';
  /** Translators rephrase headings freely, so its hits there are only suspicions. */
  readonly isFreeInHeadings?: true;
  /** It looks at strings of programs only, never at prose; or only at those whose first and last signs are known. */
  readonly onlyIn?: 'strings' | 'exact strings';
  /** It repeats what the reader doubts, and has nothing to add where another check names the fault. */
  readonly isDoubt?: true;
}
