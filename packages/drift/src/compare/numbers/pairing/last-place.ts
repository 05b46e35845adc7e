/** Significant digits after the first; any beyond are rounding errors. */
const precision = 11;

/** The place value of the last digit that is not zero: 250 gives 10, 1.8 gives 0.1. */
export function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(precision).split('e');
  const mantissa = digits.replace('.', '').replace(/0+$/, '');
  return 10 ** (Number(exponent) - Math.max(0, mantissa.length - 1));
}

/** The number of digits after the decimal sign; 0 if they are a group of three. */
export const decimals = (digits: string): number =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? 0 : (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0);
