/** Opens what mends the alignment of the bead that the person is at, and goes to the first of its buttons. */
export function openBeadTools(): void {
  const tools = document.querySelector<HTMLDetailsElement>('.row.active .bead-tools');
  if (tools === null) return;
  tools.open = true;
  tools.querySelector('button')?.focus({ preventScroll: true });
}
