/** Colours for day and night, and what holds for the page as a whole. Every pair of ink and ground has a contrast of 4.5 or more. */
export const palette = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#faf9f6, #181715);
  --panel: light-dark(#ffffff, #201f1c);
  --ink: light-dark(#23211e, #e8e4dc);
  --quiet: light-dark(#67625a, #a69f94);
  --line: light-dark(#e4dfd6, #37332d);
  --accent: light-dark(#1f5a70, #8fc5da);
  --critical: light-dark(#a51d17, #ff9d90);
  --critical-tint: light-dark(#fce3df, #4b211d);
  --major: light-dark(#8a4200, #ffb670);
  --major-tint: light-dark(#fdead3, #472e11);
  --minor: light-dark(#665500, #e2cb66);
  --minor-tint: light-dark(#f6f0cb, #383313);
  --neutral: light-dark(#2b5879, #9fc8e8);
  --neutral-tint: light-dark(#e3edf5, #1c3244);
  --passes: light-dark(#1b6538, #86d1a2);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, "Liberation Serif", Georgia, serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
.critical { --tone: var(--critical); --tint: var(--critical-tint); }
.major { --tone: var(--major); --tint: var(--major-tint); }
.minor { --tone: var(--minor); --tint: var(--minor-tint); }
.neutral { --tone: var(--neutral); --tint: var(--neutral-tint); }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding: 6rem 0 3rem; }
body {
  margin: 0 auto; padding: 0 clamp(1rem, 3.5vw, 3rem) 3rem; max-width: 92rem;
  background: var(--ground); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h1, h2, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
code, kbd { font: .92em var(--mono); }
button {
  min-width: 2.25rem; height: 2.25rem; padding: 0 .6rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--panel); color: inherit; font: inherit; cursor: pointer;
}
button:hover { border-color: var(--quiet); }
.fine { color: var(--quiet); font-size: .875rem; }
.skip { position: absolute; left: -100rem; top: 0; z-index: 3; padding: .5rem 1rem; background: var(--panel); }
.skip:focus { left: 0; }
.top, footer { display: flex; align-items: center; gap: .75rem; color: var(--quiet); font-size: .875rem; }
.top { justify-content: space-between; padding: 1.25rem 0; }
.top b { margin-right: .5rem; color: var(--ink); letter-spacing: .01em; }
.tools { display: flex; gap: .4rem; }
footer { flex-wrap: wrap; gap: .25rem 2rem; margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
footer code { font-size: .75rem; }
dialog {
  padding: 1.5rem 1.75rem; border: 1px solid var(--line); border-radius: .9rem;
  background: var(--panel); color: var(--ink);
}
dialog::backdrop { background: rgb(0 0 0 / .35); }
dialog h2 { margin-bottom: 1rem; font-size: 1.125rem; }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .5rem 1.25rem; margin-bottom: 1.25rem; }
kbd { padding: .1rem .45rem; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: .3rem; }
`;
