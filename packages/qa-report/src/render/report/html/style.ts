import { palette } from '../../page/palette.ts';
import { base } from '../../page/style-base.ts';
import { summary } from '../../page/style-summary.ts';
import { printed } from './style-print.ts';
import { settled } from './style-settled.ts';
import { texts } from './style-texts.ts';
import { toolbar } from './style-toolbar.ts';

/** The style of the page as one text, whose hash is in the policy. */
export const style = [palette, base, summary, toolbar, texts, settled, printed].join('');
