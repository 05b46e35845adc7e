/** The version of this package, its report format and its checks. A test keeps it equal to package.json. */
export const version = '0.2.0';
