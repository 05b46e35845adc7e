import { palette } from './style-palette.ts';
import { printed } from './style-print.ts';
import { settled } from './style-settled.ts';
import { summary } from './style-summary.ts';
import { texts } from './style-texts.ts';
import { toolbar } from './style-toolbar.ts';

/** The style of the page, as one text: its hash stands in the policy. */
export const style = [palette, summary, toolbar, texts, settled, printed].join('');
