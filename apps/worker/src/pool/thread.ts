// The entry point of each thread of the pool.
import { workerData } from 'node:worker_threads';
import type { SharedBytes } from './task.ts';
import { taskRunner } from './task-runner.ts';

export const run = taskRunner(workerData as SharedBytes);
