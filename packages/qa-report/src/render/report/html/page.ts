import { numberedFindings, readingOf } from '../../../read/reading.ts';
import { headOf } from '../../page/head.ts';
import { type Markup, markup, verbatim } from '../../page/markup.ts';
import { help } from './help.ts';
import { bothTexts, generalFindings } from './rows.ts';
import { script } from './script.ts';
import { settledOf } from './settled.ts';
import { mendedOf, type ReviewedReport } from './standing.ts';
import { style } from './style.ts';
import { summaryOf, titleOf } from './summary.ts';
import { toolbarOf } from './toolbar.ts';

/** The whole page. */
export function pageOf(report: ReviewedReport): Markup {
  const reading = readingOf(report);
  const { source, target, version } = report;
  return markup`<!doctype html>
<html lang="en">
${headOf(titleOf(report).text, style, script)}
<body>
<a class="skip" href="#texts">Skip to the texts</a>
<header class="top"><p><b>gegenlesen</b> Translation check</p><div class="tools" id="tools" hidden><button type="button" id="theme" aria-label="Dark or light">◐</button><button type="button" id="help-button" aria-label="Keyboard help">?</button></div></header>
<main>
${summaryOf(report)}${toolbarOf(numberedFindings(reading))}${bothTexts(reading, report)}${generalFindings(reading, report)}${settledOf(report)}${mendedOf(report)}</main>
<footer><p>gegenlesen ${version}</p><p>SHA-256 of the original <code>${source.sha256}</code></p><p>SHA-256 of the translation <code>${target.sha256}</code></p></footer>
${help}<script>${verbatim(script)}</script>
</body>
</html>
`;
}
