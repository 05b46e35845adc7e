export { readJudged } from './data/judged.ts';
export { addUser } from './server/add-user.ts';
export { type OpenReview, openReview, type ReviewOptions } from './server/open-review.ts';
export type { ServedFolder } from './server/served-folder.ts';
