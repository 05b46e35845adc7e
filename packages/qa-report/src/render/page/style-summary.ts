/** The top of the page: title, verdict, score, and where both texts come from. */
export const summary = `
h1 {
  max-width: 30em; margin: .75rem 0 1.75rem; font: 600 clamp(1.6rem, 1.1rem + 2vw, 2.4rem)/1.2 var(--serif);
  text-wrap: balance; hyphens: auto;
}
.panels { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); gap: 1.25rem; }
.panel { padding: 1.5rem 1.75rem; border: 1px solid var(--line); border-radius: .9rem; background: var(--panel); }
.verdict { color: var(--quiet); }
.verdict b { display: block; font-size: 1.125rem; }
.verdict.passes b { color: var(--passes); }
.verdict.fails b { color: var(--critical); }
.score { margin-top: .9rem; color: var(--quiet); }
.score b { color: var(--ink); font: 600 2.75rem/1.1 var(--serif); font-variant-numeric: lining-nums; }
.chart { display: block; width: 100%; margin: .5rem 0 .25rem; overflow: visible; }
.chart path { fill: none; stroke-linecap: round; }
.chart .axis { stroke: var(--line); stroke-width: 3; }
.chart .band { stroke: var(--accent); stroke-width: 11; opacity: .3; }
.chart .asked { stroke: var(--ink); stroke-width: 2; }
.chart .dot { fill: var(--accent); stroke: var(--panel); stroke-width: 2; }
.chart text { fill: var(--quiet); font: 13px var(--sans); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: 1.25rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
.counts li { color: var(--tone); font-size: .875rem; }
.counts b { display: block; font: 600 1.5rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
.counts .zero { color: var(--quiet); }
.panel dl { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .9rem 1rem; }
.panel dt { color: var(--quiet); font-size: .875rem; line-height: 1.75; }
.panel dd .path { font-weight: 600; }
.panel q { font-family: var(--serif); font-style: italic; hyphens: auto; }
.panel dd li + li { margin-top: .25rem; }
@media screen and (max-width: 56rem) { .panels { grid-template-columns: minmax(0, 1fr); } }
@media screen and (max-width: 36rem) {
  .panel { padding: 1.1rem 1.2rem; }
  .panel dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .panel dd + dt { margin-top: .75rem; }
}
.unbroken { white-space: nowrap; }
`;
