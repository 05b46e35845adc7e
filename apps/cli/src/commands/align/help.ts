export const alignHelp = `
Examples:
  Read both texts sentence by sentence:
    gegenlesen align article.en.txt article.de.txt
  For another program, from files with one sentence per line:
    gegenlesen align --lines article.en.lines article.de.lines --format jsonl

Any two languages align; German and English align best. text numbers sentences
from 1, with - for none: \`3-4:5  0.93\`. jsonl numbers them from 0:
{"source":[2,3],"target":[4],"confidence":0.93}; an empty list means that a
sentence was omitted or added. The last figure is the confidence, up to 1.`;
