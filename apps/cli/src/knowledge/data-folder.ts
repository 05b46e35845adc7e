import envPaths from 'env-paths';

/** Where learned words and reviews are kept: `GEGENLESEN_DATA`, or the usual folder of the system. */
export const dataFolder = (): string => process.env.GEGENLESEN_DATA || envPaths('gegenlesen', { suffix: '' }).data;
