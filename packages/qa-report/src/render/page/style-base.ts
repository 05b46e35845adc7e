/** The style of the page as a whole, whatever it shows. */
export const base = `
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
