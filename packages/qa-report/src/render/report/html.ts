import type { Report } from '@gegenlesen/bitext';
import { defineRenderer } from '../renderer.ts';
import { pageOf } from './html/page.ts';
import type { Standing } from './html/standing.ts';

/** One page that needs nothing else: both texts side by side, with what was found in them. */
export const html = defineRenderer({
  name: 'html',
  endings: ['.html', '.htm'],
  render: (report) => pageOf(report).html,
});

/** The same page of a report that people went through: with who decided what, why and when, and what was mended. */
export const reviewPage = (report: Report, standings: readonly Standing[]): string =>
  pageOf({ ...report, standings }).html;
