export const trendHelp = `
Examples:
  Keep the score of a batch, and show it with the earlier ones:
    gegenlesen batch docs
    gegenlesen trend --add reports/index.json
  Chart it for a page or a spreadsheet:
    gegenlesen trend --out trend.svg --out trend.csv

Each entry is a line of gegenlesen-trend.jsonl, with the commit that is checked out and
its date; outside a repository, with the time of the check. A commit has one line,
however often it is added. The score of a batch is MQM over all its words: 100 minus the
penalty points of all pairs per 100 words of all originals. The chart is followed by a
line for each pair, the lowest score first.

Exit status: 0 the chart was drawn; 2 the input or the call is wrong; 3 a fault of the
program or of the machine.`;
