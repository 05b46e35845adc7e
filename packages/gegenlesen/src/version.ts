/** Of this package, its report format and its checks alike; a test holds it to package.json. */
export const version = '0.1.0';
