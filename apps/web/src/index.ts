export { type OpenReview, openReview, type ReviewOptions } from './server/open-review.ts';
