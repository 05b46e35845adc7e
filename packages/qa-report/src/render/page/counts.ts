import { type Score, severities } from '@gegenlesen/bitext';
import { type Markup, markup } from './markup.ts';

/** The number of findings by severity, the worst first. */
export const countsOf = (bySeverity: Score['bySeverity']): Markup =>
  markup`<ul class="counts">${severities.toReversed().map((severity) => markup`<li class="${severity}${bySeverity[severity] === 0 ? ' zero' : ''}"><b>${bySeverity[severity]}</b> ${severity}</li>`)}</ul>`;
