interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colour on a terminal; `NO_COLOR` (no-color.org) turns it off; otherwise `FORCE_COLOR` turns it on for pipes too. */
export function wantsColor(
  { isTTY = false }: Terminal,
  { NO_COLOR = '', FORCE_COLOR = '', TERM = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && TERM !== 'dumb';
}

/** The style for text on standard output. */
export function textStyle(): { readonly color: boolean; readonly width: number } {
  return { color: wantsColor(process.stdout, process.env), width: process.stdout.columns ?? 80 };
}
