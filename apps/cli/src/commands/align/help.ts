export const alignHelp = `
Examples:
  Read both texts sentence by sentence:
    gegenlesen align article.en.txt article.de.txt
  Make a translation memory of what is surely aligned:
    gegenlesen align article.en.txt article.de.txt --format tmx --min-confidence 0.8
  Look through the pairs in a spreadsheet:
    gegenlesen align article.en.docx article.de.docx --out article.xlsx
  For another program, from files with one sentence per line:
    gegenlesen align --lines article.en.lines article.de.lines --format jsonl

Any two languages align; German and English align best. text numbers sentences
from 1, with - for none: \`3-4:5  0.93\`. jsonl numbers them from 0:
{"source":[2,3],"target":[4],"confidence":0.93}; an empty list means that a
sentence was omitted or added. The last figure is the confidence, up to 1.

The other formats hold the texts themselves. TMX and XLIFF also have the
confidence, in <prop type="x-confidence"> and in a note. TMX holds no sentence that
was omitted or added, XLIFF none that was added; how many is said on standard error.
No pair is marked as reviewed.`;
