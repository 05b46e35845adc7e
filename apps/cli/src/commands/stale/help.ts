export const staleHelp = `
Examples:
  List what is out of date in the folder docs:
    gegenlesen stale docs
  As a comment for a pull request, without failing it:
    gegenlesen stale docs --format markdown --fail-on never

A German sentence is out of date when its English has changed since it was last changed
itself (or the other way round, in a text translated from German). White space,
quotation marks and markup do not count. In a git repository the history of both files
decides: commits along the first parent, and uncommitted changes. Without a history,
dates in the front matter (ms.date, date, lastmod and the like) show which original is
newer, and sentences without a counterpart and differing figures show where. Without a
date, such sentences are only suspected.

Exit status: 0 nothing is out of date; 1 something is; 2 the input or the call is
wrong; 3 a fault of the program or of the machine.`;
