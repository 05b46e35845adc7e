const greek: Readonly<Record<string, string>> = {
  '44': 'Δ',
  '47': 'Γ',
  '4C': 'Λ',
  '50': 'Π',
  '53': 'Σ',
  '57': 'Ω',
  '61': 'α',
  '62': 'β',
  '64': 'δ',
  '65': 'ε',
  '67': 'γ',
  '68': 'η',
  '6C': 'λ',
  '6D': 'μ',
  '70': 'π',
  '72': 'ρ',
  '73': 'σ',
  '74': 'τ',
  '77': 'ω',
  A3: '≤',
  A5: '∞',
  AE: '→',
  B0: '°',
  B1: '±',
  B2: '″',
  B3: '≥',
  B4: '×',
  B7: '•',
  B8: '÷',
  B9: '≠',
  BB: '≈',
  A2: '′',
  D6: '√',
};
const wingdings: Readonly<Record<string, string>> = { DF: '←', E0: '→', E1: '↑', E2: '↓', E8: '➔', FC: '✓', FB: '✗' };

/**
 * The character of a `w:sym`. Fonts of symbols have theirs in the private area of Unicode, from F000.
 *
 * @param code hexadecimal; @returns empty for signs that have no meaning as text
 */
export function symbolOf(font: string, code: string): string {
  const [, own] = /^F0([\dA-F]{2})$/i.exec(code) ?? [];
  if (own === undefined) return /^[\dA-F]{1,4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
  return (/^symbol$/i.test(font) ? greek : /^wingdings$/i.test(font) ? wingdings : {})[own.toUpperCase()] ?? '';
}
