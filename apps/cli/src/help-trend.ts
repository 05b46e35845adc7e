/** After the options of `trend`. */
export const trendHelp = `
Examples:
  Keep how a batch stands, and draw how it stood before:
    gegenlesen batch docs
    gegenlesen trend --add reports/index.json
  Draw it for a page or a spreadsheet:
    gegenlesen trend --out trend.svg --out trend.csv

Each entry is a line of gegenlesen-trend.jsonl, with the commit that is checked out and
its date; outside a repository, with the time of the check. The same commit has one
line, however often it is added. The score of a batch is MQM over all its words: 100
less the penalty points of all pairs per 100 words of all originals, so that a long
text counts as much as its words. A line below it shows each pair, the lowest first.

Exit status: 0 it was drawn; 2 the input or the call is wrong; 3 a fault of the program
or of the machine.`;
