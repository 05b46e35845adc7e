export { type AlignOptions, align, standardCosts } from './align.ts';
export type { BeadCost, Cost } from './cost.ts';
export { type AlignmentScore, scoreAlignment } from './score.ts';
