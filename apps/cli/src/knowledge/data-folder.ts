import envPaths from 'env-paths';

/** Where the program keeps what its user taught it: `GEGENLESEN_DATA`, else the usual folder of the system. */
export const dataFolder = (): string => process.env.GEGENLESEN_DATA || envPaths('gegenlesen', { suffix: '' }).data;
