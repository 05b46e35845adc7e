const precision = 1e-15;

/**
 * The quantile of the chi-square distribution: the x that has the share `probability` of it below.
 * `chiSquareQuantile(0.975, 2)` is 7.378, as in the printed tables.
 *
 * @param probability in (0, 1)
 * @param degrees degrees of freedom, 1 or more, not necessarily whole
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  let low = 0;
  let high = degrees + 1;
  while (chiSquareShareBelow(high, degrees) < probability) high *= 2;
  // Bisection, unlike Newton's method, cannot run away where the density is steep; 200 steps exhaust a double.
  for (let i = 0; i < 200; i += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (chiSquareShareBelow(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return high;
}

/** The share of the chi-square distribution below x: the regularised incomplete gamma function P(degrees / 2, x / 2). */
export function chiSquareShareBelow(x: number, degrees: number): number {
  if (x <= 0) return 0;
  const shape = degrees / 2;
  const at = x / 2;
  const factor = Math.exp(shape * Math.log(at) - at - logGamma(shape));
  // Each form converges fast on its side (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31).
  return at < shape + 1 ? factor * series(shape, at) : 1 - factor * continuedFraction(shape, at);
}

function series(shape: number, at: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * precision; n += 1) {
    term *= at / (shape + n);
    sum += term;
  }
  return sum;
}

/** By the ratios of successive convergents (Lentz 1976); with at > shape + 1 none of them is 0. */
function continuedFraction(shape: number, at: number): number {
  let b = at + 1 - shape;
  let upper = Number.POSITIVE_INFINITY;
  let lower = 1 / b;
  let value = lower;
  for (let n = 1; n < 100_000; n += 1) {
    const a = n * (shape - n);
    b += 2;
    lower = 1 / (b + a * lower);
    upper = b + a / upper;
    const ratio = upper * lower;
    value *= ratio;
    if (Math.abs(ratio - 1) < precision) break;
  }
  return value;
}

/** Stirling's series, after the recurrence has raised x so far that five terms give all digits. */
function logGamma(x: number): number {
  let lifted = x;
  let product = 1;
  while (lifted < 15) {
    product *= lifted;
    lifted += 1;
  }
  const inverse = 1 / (lifted * lifted);
  const terms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188];
  const correction = terms.reduceRight((sum, term) => sum * inverse + term, 0) / lifted;
  return (lifted - 0.5) * Math.log(lifted) - lifted + Math.log(2 * Math.PI) / 2 + correction - Math.log(product);
}
