/** The bar that stays at the top while the texts scroll. */
export const toolbar = `
.toolbar {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .9rem;
  margin: 1.75rem -.25rem 0; padding: .7rem .25rem; background: var(--ground); border-bottom: 1px solid var(--line);
}
.toolbar input[type=search] {
  flex: 1 1 8rem; max-width: 15rem; height: 2.25rem; padding: 0 .8rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--panel); color: inherit; font: inherit; font-size: .9375rem;
}
.toolbar ::placeholder { color: var(--quiet); opacity: 1; }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; }
.chip {
  position: relative; display: inline-flex; align-items: center; gap: .4rem; height: 2rem; padding: 0 .75rem;
  border: 1px dashed var(--line); border-radius: 1rem; color: var(--quiet); font-size: .875rem; white-space: nowrap; cursor: pointer;
}
.chip input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.chip:has(:checked) { border: 1px solid transparent; background: var(--tint, var(--shade)); color: var(--tone, var(--ink)); }
.chip:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.chip span { font-variant-numeric: tabular-nums; font-weight: 600; }
.steps { display: flex; align-items: center; gap: .4rem; margin-left: auto; }
.steps output { margin-right: .4rem; color: var(--quiet); font-size: .875rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media screen and (max-width: 44rem) {
  .toolbar { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; margin-inline: -1rem; padding-inline: 1rem; }
  .toolbar > * { flex: none; }
  .toolbar .chips { flex-wrap: nowrap; }
  .toolbar .steps { order: -1; margin: 0; }
}
`;
