import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Learns one direction in a separate thread, which does not inherit the loader for TypeScript.
register();
const { expectCounterparts } = await import('@gegenlesen/lexicon');
const { source, target, weights } = workerData;
const found = expectCounterparts(source, target, weights);
parentPort?.postMessage(found);
