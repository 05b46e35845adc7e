import { exitStatusHelp } from '../exit-status-help.ts';

export const batchHelp = `
Examples:
  Check a folder with article.en.md beside article.de.md:
    gegenlesen batch texts
  Check a list of pairs, with the columns original and translation:
    gegenlesen batch issue-12.csv --out reports/issue-12
  Name the files that belong together:
    gegenlesen batch . --pair 'src/*.html:de/*.html'
  Check what a branch changed, as for a pull request:
    gegenlesen batch docs --since origin/main
  Write reports over all pairs for a CI system:
    gegenlesen batch texts --report sarif=texts.sarif --report comment=comment.md

Pairs are found by their names: name.en.md with name.de.md, name.md with name.de.md,
en/... with de/..., docs/... with i18n/de/.... In a pattern of --pair, each * matches
the same text on both sides. A text without a partner is listed and does not pass.
Each pair gets NAME.json and NAME.html in the folder for the reports; index.html,
index.json and index.csv sum them up. A second run checks only what changed. A batch
passes when every pair does; what has no partner or cannot be read, or an empty place,
fails it unless \`gate.allow\` in the configuration says otherwise. The configuration
is that of PLACE; its \`overrides\` change settings by path. --comments adds
NAME.commented.docx and the like: each translation with its findings as comments.

--since checks only pairs with a side that differs from the commit at which the branch
left REVISION, committed or not, and texts that are new or lost their partner. An
unchanged German sentence whose English changed since is a major finding, out-of-date.
A shallow clone needs its history first: fetch-depth: 0 in actions/checkout.

With --queue, workers check the pairs, on this machine or others; the reports are the
same. A batch in the queue is controlled by its id:
  gegenlesen batch status|pause|resume|cancel ID
${exitStatusHelp}`;
