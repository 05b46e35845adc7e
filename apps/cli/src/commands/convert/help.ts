export const convertHelp = `
Examples:
  Give a translator a gettext catalogue as a spreadsheet:
    gegenlesen convert de.po de.xlsx
  Make a translation memory of a reviewed XLIFF file:
    gegenlesen convert manual.xlf manual.tmx
  Join two catalogues by their keys:
    gegenlesen convert locales/en.json locales/de.json app.xlf

The ending of the last file says what is written: .tmx, .xlf (XLIFF 2.1; --to xliff-1.2
writes 1.2), .po, .tsv, .csv, .xlsx, .docx (a table) or .jsonl. JSON lines, TSV, TMX and
XLIFF are converted one unit at a time, so they may have any length. What a format cannot
keep, such as notes in TSV, is said once. A unit that nobody has read is never marked as
reviewed.

Exit status: 0 everything was converted; 2 the input or the call is wrong, or a unit
cannot be read, which is named and left out; 3 a fault of the program or of the machine.`;
