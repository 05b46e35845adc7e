import { frontMatterOf } from '../front-matter/front-matter.ts';
import { isMdx } from './is-mdx.ts';
import { findMarks } from './marks/find-marks.ts';
import type { Marks } from './marks/mark.ts';

/** All that the generator of a site adds to CommonMark in a text. */
export interface SiteMarkup extends Marks {
  /** The text with blanks instead of its front matter. */
  readonly body: string;
  readonly isMdx: boolean;
}

/** Finds the markup of a site in a text. Reading and writing follow from it. */
export function siteMarkupOf(text: string, path: string): SiteMarkup {
  const length = frontMatterOf(text)?.whole.end ?? 0;
  const body = text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length);
  const syntax = { isMdx: isMdx(body, path) };
  return { ...findMarks(body, syntax), ...syntax, body };
}
