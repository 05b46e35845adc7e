export { type Decided, readDecided } from './data/decided.ts';
export { addUser } from './server/add-user.ts';
export { type OpenReview, openReview, type ReviewOptions } from './server/open-review.ts';
export type { ServedFolder } from './server/served-folder.ts';
