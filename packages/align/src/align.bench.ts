import { bench } from 'vitest';
import { inventTexts } from '../test/invented-texts.ts';
import { align } from './align.ts';

// 50,000 sentences take most of a minute and run only on request: ALIGN_LONG=1 npx vitest bench --run packages/align
const sizes = [100, 1000, 5000, ...(process.env.ALIGN_LONG === undefined ? [] : [50_000])];

for (const size of sizes) {
  const { source, target } = inventTexts(size, 1);
  const once = size > 1000 ? { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 } : {};
  bench(`${source.length} × ${target.length} sentences`, () => void align(source, target), once);
}
