import type { Severity } from '@gegenlesen/bitext';

/** Ways to set off a piece of text; without colour they leave it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly verdict: (pass: boolean, text: string) => string;
}

const severityCodes: Readonly<Record<Severity, number>> = { critical: 31, major: 35, minor: 33, neutral: 36 };

/** By SGR sequences of ECMA-48, in the sixteen colours that every terminal has and lets its user choose. */
export function paint(color: boolean): Paint {
  const sgr = (on: string, off: number, text: string) =>
    color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: (text) => sgr('1', 22, text),
    dim: (text) => sgr('2', 22, text),
    severity: (severity, text) => sgr(`${severityCodes[severity]}`, 39, text),
    verdict: (pass, text) => sgr(pass ? '32' : '31', 39, text),
  };
}
