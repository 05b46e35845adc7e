/** After the list of commands. */
export const programHelp = `
Examples:
  gegenlesen check article.en.txt article.de.txt
  gegenlesen check article.en.md article.de.md --out report.html
  gegenlesen check --help

Exit status: 0 the text passes, 1 it does not, 2 the input or the call is wrong, 3 a fault of the program.`;

/** After the options of `check`. */
export const checkHelp = `
Examples:
  Show in the terminal where figures, units and dates changed:
    gegenlesen check article.en.txt article.de.txt
  Write a page with both texts side by side, for the browser:
    gegenlesen check article.en.txt article.de.txt --out report.html
  Let only texts pass that have no major finding and 95 points of 100:
    gegenlesen check article.en.txt article.de.txt --fail-on major --min-score 95
  Check a file of sentence pairs, an answer a line as it goes:
    gegenlesen check --pairs pairs.jsonl --format jsonl

A .jsonl file of pairs has {"id": "1", "source": "…", "target": "…"} on each line, a .tsv file two columns
(original, translation) or three (id first). --format is text unless said otherwise, in colour on a terminal and
without in a pipe or file; NO_COLOR=1 turns colour off, FORCE_COLOR=1 on. Pairs have the formats text, jsonl and
markdown. A text fails on a critical finding unless --fail-on says otherwise.

Exit status: 0 the text passes, 1 it does not, 2 the input or the call is wrong, 3 a fault of the program.`;

/** After the options of `align`. */
export const alignHelp = `
Examples:
  Read both texts side by side, sentence by sentence:
    gegenlesen align article.en.txt article.de.txt
  For another program, from files that are split already:
    gegenlesen align --lines article.en.lines article.de.lines --format jsonl

text counts sentences from 1, jsonl from 0. A line of jsonl is {"source":[3,4],"target":[5],"confidence":0.93}; an empty
list means that a sentence was omitted or added.`;
