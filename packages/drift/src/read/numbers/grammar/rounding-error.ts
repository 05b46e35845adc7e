/**
 * The largest share of a value that computing with binary fractions may add or take away: far above the precision of a
 * double (about 1e-16), far below the last digit of any figure in a text.
 */
export const roundingError = 1e-9;
