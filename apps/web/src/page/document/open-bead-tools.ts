/** Opens the alignment tools of the active bead, and focuses the first button. */
export function openBeadTools(): void {
  const tools = document.querySelector<HTMLDetailsElement>('.row.active .bead-tools');
  if (tools === null) return;
  tools.open = true;
  tools.querySelector('button')?.focus({ preventScroll: true });
}
