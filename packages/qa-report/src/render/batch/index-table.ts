/** The table of pairs. */
export const style = `
.rules { columns: 3 12rem; font-size: .875rem; }
.rules b { float: right; margin-right: 1.5rem; font-variant-numeric: tabular-nums; }
.panel h2 { margin-bottom: .75rem; font-size: .9375rem; }
table { width: 100%; margin-top: 2rem; border-collapse: collapse; }
thead th { position: sticky; top: 0; background: var(--ground); border-bottom: 1px solid var(--line); text-align: left; }
thead button { width: 100%; border: 0; background: none; color: var(--quiet); font-size: .875rem; text-align: inherit; text-transform: capitalize; }
thead [aria-sort=ascending] button::after { content: " ↑"; }
thead [aria-sort=descending] button::after { content: " ↓"; }
tbody tr { border-bottom: 1px solid var(--line); }
tbody th { padding: .5rem .6rem; font-weight: 500; text-align: left; }
tbody td { padding: .5rem .6rem; white-space: nowrap; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { color: var(--tone, inherit); }
td.zero { color: var(--quiet); }
tr.passes .verdict { color: var(--passes); }
tr.fails .verdict { color: var(--critical); }
@media screen and (max-width: 44rem) {
  td:nth-child(n + 6), th:nth-child(n + 6) { display: none; }
  tbody th, tbody td { padding: .5rem .25rem; }
}
`;

/** Sorts by the column whose heading is pressed, and in reverse when it is pressed again. */
export const script = `
const table = document.querySelector('table');
const heads = [...table.querySelectorAll('thead th')];
const value = (row, at) => {
  const text = row.cells[at].textContent;
  const number = Number(text);
  return text === '–' ? -1 : Number.isNaN(number) ? text : number;
};
heads.forEach((head, at) => head.addEventListener('click', () => {
  const order = head.getAttribute('aria-sort') === 'descending' ? 'ascending' : 'descending';
  for (const other of heads) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => [value(row, at), row]);
  const sign = order === 'ascending' ? 1 : -1;
  rows.sort(([a], [b]) => sign * (a < b ? -1 : a > b ? 1 : 0));
  body.append(...rows.map(([, row]) => row));
}));
`;
