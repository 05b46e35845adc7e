const exitStatus = `
Exit status: 0 the text passes; 1 it was checked and does not pass; 2 the input
or the call is wrong; 3 a fault of the program or of the machine.`;

/** After the list of commands. */
export const programHelp = `
Examples:
  gegenlesen check article.en.txt article.de.txt
  gegenlesen check article.en.md article.de.md --out report.html
  gegenlesen serve texts
  gegenlesen check --help
${exitStatus}`;

/** After the options of `check`. */
export const checkHelp = `
Examples:
  Show in the terminal which figures changed and where the meaning may have:
    gegenlesen check article.en.txt article.de.txt
  Write a page with both texts side by side, for the browser:
    gegenlesen check article.en.txt article.de.txt --out report.html
  Go through what was found in the browser, decide and correct:
    gegenlesen check article.en.txt article.de.txt --review
  Let a text pass that has no major finding and 95 points of 100 or more:
    gegenlesen check article.en.txt article.de.txt --fail-on major --min-score 95
  Check a file of sentence pairs, with an answer a line:
    gegenlesen check --pairs pairs.jsonl --format jsonl
  Tell a CI system what is wrong, where people look:
    gegenlesen check article.en.md article.de.md --format github --out report.sarif
  Hold the terms of a translation against a glossary:
    gegenlesen check article.en.txt article.de.txt --glossary terms.csv
  Show which sentences are out of date since a revision of git, too:
    gegenlesen check article.en.md article.de.md --since origin/main

German and English, in either direction. Without --format the report is text: in
colour on a terminal, without colour in a pipe or file (NO_COLOR=1 turns colour
off everywhere, FORCE_COLOR=1 turns it on). A text fails on a critical finding
unless --fail-on says otherwise. A report replaces an older one of its name; its
ending says what it is: .html, .md, .json, .jsonl, .txt, .sarif, .junit.xml,
.checkstyle.xml, .codequality.json, .github.txt, .comment.md or .csv.

A .jsonl file of pairs holds {"id": "1", "source": "…", "target": "…"} on each
line, a .tsv file two columns (original, translation) or three (an id first), in
UTF-8. Translation memories (.tmx), .xlf and .po are read as they are. Reports on
pairs are text, jsonl or markdown.

A .csv glossary has a row of names (en, de, forbidden, note) and a concept on each
line, with | between several terms; a .tbx file marks what is deprecated.

A comment in Markdown or HTML settles what is found in the paragraph around it, or
else in the next one; -start and -end stand around more, -file holds for the text:
  <!-- gegenlesen-ignore number-changed, unit-converted: rounded on purpose -->

The nearest gegenlesen.config.json (.jsonc, .yaml) or package.json with a key
gegenlesen, in the folder of the translation or above it, holds what a team agreed
on; \`gegenlesen init\` writes one, \`gegenlesen config FILE\` shows what applies.
${exitStatus}`;

/** After the options of `batch`. */
export const batchHelp = `
Examples:
  Check a folder in which article.en.md and article.de.md stand beside each other:
    gegenlesen batch texts
  Check the pairs of a list, with the columns original and translation:
    gegenlesen batch issue-12.csv --out reports/issue-12
  Say what belongs together:
    gegenlesen batch . --pair 'src/*.html:de/*.html'
  Check what a branch changed, as a pull request does:
    gegenlesen batch docs --since origin/main
  Write one report over all pairs in each format that a CI system asks for:
    gegenlesen batch texts --report sarif=texts.sarif --report comment=comment.md

Pairs are found by their names: name.en.md with name.de.md, name.md with
name.de.md, en/... with de/..., docs/... with i18n/de/.... A text without a
partner is listed and does not pass. Each pair gets NAME.json and NAME.html in the
folder of the reports; index.html, index.json and index.csv stand over all.
Started again, only what changed is checked. A batch passes when every pair does;
what has no partner, cannot be read or is not there at all fails it unless
\`gate.allow\` in the configuration says otherwise. PLACE decides which
configuration holds; \`overrides\` in it change settings by path.

With --since only pairs are checked of which a side differs from the commit at which
the branch parted from REVISION, committed or not, and texts that are new or lost
their partner. A German sentence whose English changed since, and that did not
change itself, is a major finding, out-of-date. A shallow clone needs its history
first: fetch-depth: 0 in actions/checkout.

With --queue the pairs are checked by workers, on this machine or others; the
reports are the same. A batch in the queue is told by its id:
  gegenlesen batch status|pause|resume|cancel ID
${exitStatus}`;

/** After the options of `baseline`. */
export const baselineHelp = `
Examples:
  Begin with a folder that has old findings, and fail on new ones from now on:
    gegenlesen baseline texts
    gegenlesen batch texts --baseline gegenlesen-baseline.json
  Take out what was mended since:
    gegenlesen baseline texts --prune

The file has a finding on each line and belongs into version control. Paths in it
begin at its own folder. Started again, it is written anew for the texts that are
read, and other texts keep their lines. A finding is known by its rule and its two
sentences: where one of them changes, it is new.`;

/** After the options of `worker`. */
export const workerHelp = `
Examples:
  Take jobs from the Redis of this machine:
    gegenlesen worker --queue redis://127.0.0.1:6379
  With a password, over TLS, and watched:
    gegenlesen worker --queue rediss://user:secret@host:6380 --port 9464

Its log is a line of JSON for each event, on standard output. SIGTERM ends it: jobs
under way are finished, or go back to the queue after --limit seconds.`;

/** After the options of `learn`. */
export const learnHelp = `
Examples:
  Learn from a translation memory, and see what was learned:
    gegenlesen learn memory.tmx
    gegenlesen learn --list
  Learn the words of a batch from its own documents, before it is checked:
    gegenlesen learn texts
    gegenlesen batch texts
  Forget it:
    gegenlesen learn --remove memory

What is learned is figures about words, no sentences. It lies in the folder of your
system for such data, or in the one that GEGENLESEN_DATA names; check and align
know it from then on, unless --no-learned says otherwise.`;

/** After the options of `config`. */
export const configHelp = `
Examples:
  gegenlesen config article.de.md
  gegenlesen config article.de.md --format json

Later settings win: what goes without saying, the configuration, its overrides in
their order, what it says of machine translations, the command line. Lists add up.
The nearest configuration holds alone; others above it do not count.`;

/** After the options of `init`. */
export const initHelp = `
Examples:
  gegenlesen init
  gegenlesen init site --force

Looks for pairs of texts, their languages and a glossary, and writes
gegenlesen.config.jsonc with comments that say what else could stand there.`;

/** After the options of `align`. */
export const alignHelp = `
Examples:
  Read both texts sentence by sentence:
    gegenlesen align article.en.txt article.de.txt
  For another program, from files with one sentence a line:
    gegenlesen align --lines article.en.lines article.de.lines --format jsonl

Any two languages align; German and English align best. text counts sentences
from 1, - stands for none: \`3-4:5  0.93\`. jsonl counts from 0:
{"source":[2,3],"target":[4],"confidence":0.93}; an empty list means that a
sentence was omitted or added. The last figure is the confidence, up to 1.`;
