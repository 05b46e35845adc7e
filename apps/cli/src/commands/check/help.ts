import { endingsOf } from '@gegenlesen/bitext';
import { exitStatusHelp } from '../exit-status-help.ts';

/** Columns of the help. */
const width = 84;

/** The endings of some formats, in lines for the help. */
function listed(holds: Parameters<typeof endingsOf>[0]): string {
  const lines: string[] = [];
  for (const ending of endingsOf(holds)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + ending.length >= width) lines.push(`  ${ending}`);
    else lines[lines.length - 1] = `${last} ${ending}`;
  }
  return lines.join('\n');
}

export const checkHelp = `
Examples:
  Show changed figures and possible changes of meaning in the terminal:
    gegenlesen check article.en.txt article.de.txt
  Write a page for the browser with both texts side by side:
    gegenlesen check article.en.txt article.de.txt --out report.html
  Go through the findings in the browser, decide and correct:
    gegenlesen check article.en.txt article.de.txt --review
  Require no major finding and a score of 95 or more:
    gegenlesen check article.en.txt article.de.txt --fail-on major --min-score 95
  Check a file of sentence pairs, with one line of output for each:
    gegenlesen check --pairs pairs.jsonl --format jsonl
  Check a gettext catalogue, and refuse it with more than 20 untranslated messages:
    gegenlesen check --pairs de.po --max-untranslated 20 --max-fuzzy 0
  Check a table for review, with the German in its third column:
    gegenlesen check review.xlsx --columns source=B,target=C,id=A
  Report to a CI system:
    gegenlesen check article.en.md article.de.md --format github --out report.sarif
  Send the findings to the translator as comments in the document:
    gegenlesen check article.en.docx article.de.docx --comments article.checked.docx
  Check the terms of a translation against a glossary:
    gegenlesen check article.en.txt article.de.txt --glossary terms.csv
  Also show which sentences are out of date since a git revision:
    gegenlesen check article.en.md article.de.md --since origin/main

Texts are read by their endings:
${listed('document')}
Strings of programs, joined by their keys:
${listed('catalogue')}
Files and tables with both languages:
${listed('both languages')}

German and English, in either direction. The text report is in colour on a terminal
only; NO_COLOR=1 turns colour off everywhere, FORCE_COLOR=1 turns it on. A text fails
on a critical finding unless --fail-on says otherwise. A report replaces an existing
file. Its ending is .html, .md, .json, .jsonl, .txt, .sarif, .junit.xml,
.checkstyle.xml, .codequality.json, .github.txt, .comment.md, .csv, .xbench.csv,
.weblate.csv, or .xlf for XLIFF 2.1 with the findings as ITS quality issues.

--comments writes a copy of the translation with the findings in it: as comments on
their words in DOCX and ODT, as translator comments in PO (no entry becomes fuzzy), as
notes in XLIFF. Comments that are there stay.

A table of both languages (.csv, .tsv, .xlsx, or a .docx that is named alone) has a
column for each: called by its language, \`source\` or \`target\`, or known by its texts,
or named by --columns source=B,target=C,id=A, in names, letters or numbers.

A .jsonl file of pairs holds {"id": "1", "source": "…", "target": "…"} on each line, a
.tsv file two columns (original, translation) or three (an id first), in UTF-8.
Translation memories (.tmx), .xlf, .po and tables are read as they are. Their units that
are not translated yet, or marked fuzzy, are counted and not checked; --fuzzy checks
those marked fuzzy, too. Reports on pairs are text, jsonl, markdown, or json for the
summary alone.

A .csv glossary has a header row (en, de, forbidden, note) and one concept per line,
with | between alternative terms; a .tbx file marks deprecated terms itself.

A comment in Markdown or HTML settles the findings of the paragraph around it, or else
of the next one; -start and -end enclose more, -file covers the whole text:
  <!-- gegenlesen-ignore number-changed, unit-converted: rounded on purpose -->

Settings are read from the nearest gegenlesen.config.json (.jsonc, .yaml), or
package.json with a key gegenlesen, in the folder of the translation or above it.
\`gegenlesen init\` writes one; \`gegenlesen config FILE\` shows what applies.
${exitStatusHelp}`;
