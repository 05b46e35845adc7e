export const applyHelp = `
Examples:
  Show what the corrections would change in the folder texts:
    gegenlesen apply decisions.jsonl texts --dry-run
  Write them into the translations:
    gegenlesen apply decisions.jsonl texts
  Write corrected copies elsewhere, with their states in XLIFF or gettext:
    gegenlesen apply decisions.jsonl texts --out corrected --mark reviewed
  Correct one file, wherever it is now:
    gegenlesen apply decisions.jsonl de.po

The review page exports decisions.jsonl; lines may also be written by hand:
  {"path": "mill.de.md", "target": "Sie wurde 2012 verkauft.",
   "corrected": "Sie wurde 2021 verkauft.", "name": "Ida",
   "at": "2026-03-04T09:30:00Z"}
\`key\` names a string of a catalogue; \`sha256\` (of the file) and \`start\` (in its text)
tell equal sentences apart, until the file changes. \`state\` says that the person
confirmed the sentence ("reviewed") or left it to others ("needs-review"). A line whose
two texts are the same only states that. A sentence that is no longer there, or there
several times, is named, and the others are corrected. Whatever is not corrected keeps
its bytes.

With --mark reviewed, only units that a line calls reviewed are marked so; corrected ones
without a state need review, and all others keep theirs. With --mark needs-review,
nothing is marked as reviewed.

Exit status: 0 all corrections are in the files; 1 some sentences were not found or,
with --dry-run, something would change; 2 the input or the call is wrong (nothing was
written); 3 a fault of the program or of the machine.`;
