import envPaths from 'env-paths';

const folders = envPaths('gegenlesen', { suffix: '' });

/** Where learned words and reviews are kept: `GEGENLESEN_DATA`, or the usual folder of the system. */
export const dataFolder = (): string => process.env.GEGENLESEN_DATA || folders.data;

/** Where readings are kept, which can be deleted at any time: `GEGENLESEN_CACHE`, or the usual folder of the system. */
export const cacheFolder = (): string => process.env.GEGENLESEN_CACHE || folders.cache;
