import { defineRenderer } from '../renderer.ts';
import { pageOf } from './html/page.ts';

/** One page that needs nothing else: both texts side by side, with what was found in them. */
export const html = defineRenderer({
  name: 'html',
  endings: ['.html', '.htm'],
  render: (report) => pageOf(report).html,
});
