/** After the options of `stale`. */
export const staleHelp = `
Examples:
  List what is out of date in the folder docs:
    gegenlesen stale docs
  As a comment for a pull request, without failing it:
    gegenlesen stale docs --format markdown --fail-on never

A German sentence is out of date when its English changed after it changed last itself
(or the other way round, in a text translated from German). White space, quotation
marks and markup do not count. In a git repository the history of both files tells:
commits along the first parent, and what is not committed yet. Without a history the
dates in the front matter tell which original is newer (ms.date, date, lastmod and
the like), and the texts show where: sentences without a counterpart and figures that
differ. Where no date tells, such sentences are only suspected.

Exit status: 0 nothing is out of date; 1 something is; 2 the input or the call is
wrong; 3 a fault of the program or of the machine.`;
