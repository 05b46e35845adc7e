import { createHash } from 'node:crypto';
import type { Report } from '@gegenlesen/bitext';
import { numberedFindings, readingOf } from '../../reading.ts';
import { help } from './help.ts';
import { type Markup, markup, verbatim } from './markup.ts';
import { bothTexts, generalFindings } from './rows.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { summaryOf, titleOf } from './summary.ts';
import { toolbarOf } from './toolbar.ts';

/**
 * Everything is forbidden but this style and this script, known by their hashes (W3C, Content Security Policy Level 3):
 * even if a document could write a tag into the page, it would load nothing and run nothing.
 */
const policy = [
  "default-src 'none'",
  `style-src '${hashOf(style)}'`,
  `script-src '${hashOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The whole page. */
export function pageOf(report: Report): Markup {
  const reading = readingOf(report);
  const { source, target, version } = report;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Translation check: ${titleOf(report).text}</title>
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#texts">Skip to the texts</a>
<header class="top"><p><b>gegenlesen</b> Translation check</p><div class="tools" id="tools" hidden><button type="button" id="theme" aria-label="Dark or light">◐</button><button type="button" id="help-button" aria-label="Keyboard help">?</button></div></header>
<main>
${summaryOf(report)}${toolbarOf(numberedFindings(reading))}${bothTexts(reading, report)}${generalFindings(reading, report)}</main>
<footer><p>gegenlesen ${version}</p><p>SHA-256 of the original <code>${source.sha256}</code></p><p>SHA-256 of the translation <code>${target.sha256}</code></p></footer>
${help}<script>${verbatim(script)}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
