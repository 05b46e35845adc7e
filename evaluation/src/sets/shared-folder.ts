import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder with the shared data, beside the repository unless GEGENLESEN_SHARED names another. */
export const sharedFolder = process.env.GEGENLESEN_SHARED ?? join(repository, '..', 'shared');
