import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// One direction of learning, in a thread of its own, which does not inherit what runs TypeScript.
register();
const { expectCounterparts } = await import('@gegenlesen/lexicon');
const { source, target, weights } = workerData;
const found = expectCounterparts(source, target, weights);
parentPort?.postMessage(found);
