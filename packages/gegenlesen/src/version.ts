/** The version of this package, its report format and its checks; a test compares it with package.json. */
export const version = '0.1.0';
