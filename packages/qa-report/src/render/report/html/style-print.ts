/** On paper: dark on white, without controls, and no row split between pages. */
export const printed = `
@media print {
  :root, :root[data-theme] { color-scheme: light; --ground: #fff; font-size: 9.5pt; }
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; }
  .toolbar, .tools, .skip, dialog { display: none !important; }
  .panel, .row, .card { break-inside: avoid; }
  .panels { grid-template-columns: 2fr 3fr; }
  .texts, .texts:not(:has(.notes)) { --columns: minmax(0, 1fr) minmax(0, 1fr); }
  .columns h2:last-child { display: none; }
  .notes { grid-column: 1 / -1; }
  .row { content-visibility: visible; padding-block: .25rem; }
  mark, .card, .chart, .row { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .ways a { text-decoration: none; }
}
`;
