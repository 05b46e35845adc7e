/** What the sieves need to know about a check. */
export interface Traits {
  /**
   * What it accuses a word of: of `staying` as it is in the original, or of `missing`. Names that are to stay are excused
   * from both.
   */
  readonly accuses?: 'staying' | 'missing';
  /** A critical fault of this check explains whatever else is wrong with its sentence. */
  readonly explains?: 'sentence';
  /** It adds nothing where another check explains the sentence. */
  readonly yieldsTo?: 'sentence';
  /** Translators word headings anew, so that what it finds in one is only a suspicion. */
  readonly isFreeInHeadings?: true;
}
