/** Both texts, their marks, and the findings beside them. */
export const texts = `
.texts { --columns: minmax(0, 1fr) minmax(0, 1fr) 19rem; }
.texts:not(:has(.notes)) { --columns: minmax(0, 1fr) minmax(0, 1fr); }
.texts:not(:has(.notes)) h2:last-child { display: none; }
.columns, .row { display: grid; grid-template-columns: var(--columns); gap: .5rem clamp(1.25rem, 2.5vw, 2.5rem); }
.columns { padding: 1.5rem .75rem .25rem; }
.columns h2, .general h2 { font-size: .9375rem; font-weight: 600; }
.columns span { margin-left: .35rem; color: var(--quiet); font-weight: 400; }
.row { padding: .4rem .75rem; border-radius: .6rem; }
.long .row { content-visibility: auto; contain-intrinsic-size: auto 4.5rem; }
.row.opens { margin-top: .55rem; }
.row.flagged { background: var(--panel); box-shadow: inset 3px 0 var(--tone), inset 0 0 0 1px var(--line); padding-block: .75rem; margin-block: .5rem; }
.side { font: 1.0625rem/1.62 var(--serif); hyphens: auto; text-wrap: pretty; }
.side p + p { margin-top: .4rem; }
.side .heading { font-size: 1.25rem; font-weight: 600; line-height: 1.35; }
.row:has(.heading) { margin-top: 1.75rem; }
.side .list-item { padding-left: 1.1rem; }
.side .list-item.opens::before { content: "•"; float: left; margin-left: -1.1rem; color: var(--quiet); }
.side .quote { padding-left: 1rem; border-left: 2px solid var(--line); }
.side .metadata, .side .table-cell { font: .9375rem/1.6 var(--sans); }
.side.empty { color: var(--quiet); font: italic .9375rem/1.8 var(--sans); }
.number { margin-right: .45em; color: var(--quiet); font: .6875rem/1 var(--sans); font-variant-numeric: tabular-nums; vertical-align: .35em; user-select: none; }
mark { padding: .06em .1em; border-radius: .2em; background: var(--tint); color: inherit; }
mark a { color: inherit; text-decoration: underline 2px var(--tone); text-decoration-skip-ink: none; }
mark.minor a { text-decoration-style: dashed; }
mark.neutral a { text-decoration-style: dotted; }
mark.near { box-shadow: 0 0 0 2px var(--tone); }
mark.active { background: var(--tone); color: var(--panel); }
mark.off { background: none; }
mark.off a { text-decoration: none; }
.notes { display: grid; gap: .6rem; align-content: start; }
.card {
  padding: .5rem .8rem; border-left: 3px solid var(--tone); border-radius: .35rem; background: color-mix(in srgb, var(--tint) 40%, var(--panel));
  font-size: .9375rem; line-height: 1.45;
}
.card.near { box-shadow: 0 0 0 1px var(--tone); }
.card.active, .card:target, .card:focus { outline: 2px solid var(--tone); outline-offset: 1px; }
.kind { display: flex; flex-wrap: wrap; gap: 0 .5rem; color: var(--tone); font-size: .8125rem; }
.sure { margin-left: auto; font-size: .75rem; }
.kind b { text-transform: capitalize; }
.message code { font-weight: 600; }
.message { margin: .15rem 0 .25rem; }
.ways { display: flex; flex-wrap: wrap; gap: 0 .9rem; color: var(--tone); font-size: .75rem; }
.ways a { color: inherit; }
.facts { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0 .9rem; color: var(--quiet); font-size: .8125rem; }
.facts code { overflow-wrap: anywhere; }
.doubt { color: var(--quiet); font-size: .8125rem; font-style: italic; }
.none { padding: 2rem .75rem; color: var(--quiet); }
.general { display: grid; gap: .6rem; max-width: 60rem; margin-top: 2.5rem; padding-inline: .75rem; }
@media screen and (max-width: 68rem) {
  .texts, .texts:not(:has(.notes)) { --columns: minmax(0, 1fr) minmax(0, 1fr); }
  .columns h2:last-child { display: none; }
  .notes { grid-column: 1 / -1; margin-top: .25rem; }
}
@media screen and (max-width: 44rem) {
  .texts, .texts:not(:has(.notes)) { --columns: minmax(0, 1fr); }
  .columns { display: none; }
  .row, .row.flagged { padding: .8rem 0; margin: 0; border-radius: 0; background: none; box-shadow: none; border-bottom: 1px solid var(--line); }
  .target { color: var(--translation); }
}
`;
