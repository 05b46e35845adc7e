import type { Language } from '@gegenlesen/bitext';

/** What a person says about files that could be read in several ways. */
export interface ReadOptions {
  /** Patterns of keys of front matter whose values are prose, besides the usual ones: `hero.*.label`. */
  readonly frontMatter?: readonly string[];
  /** Which columns of a table hold what: `source=B,target=C,id=A`. */
  readonly columns?: string;
}

/** How to read a document. */
export interface SegmentOptions extends ReadOptions {
  /** Overrides the recognised language. */
  readonly lang?: Language;
  /** Which side to read of a file that holds both. */
  readonly side?: 'source' | 'target';
}
