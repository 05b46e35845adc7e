import type { Report } from '@gegenlesen/bitext';
import { defineRenderer } from '../renderer.ts';
import { pageOf } from './html/page.ts';
import type { Standing } from './html/standing.ts';

/** One self-contained page: both texts side by side with their findings. */
export const html = defineRenderer({
  name: 'html',
  endings: ['.html', '.htm'],
  render: (report) => pageOf(report).html,
});

/** The same page of a reviewed report: it also shows who decided what, when and why, and what was corrected. */
export const reviewPage = (report: Report, standings: readonly Standing[]): string =>
  pageOf({ ...report, standings }).html;
