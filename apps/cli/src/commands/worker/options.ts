import { options } from '../../options/option.ts';
import { oneOf, wholeNumber } from '../../options/value-type.ts';

export const workerOptions = options([
  {
    name: 'concurrency',
    value: wholeNumber('n'),
    help: 'jobs of each stage to run at once, instead of one more than threads',
    commands: ['worker'],
  },
  {
    name: 'port',
    value: wholeNumber('n'),
    help: 'answer /health and /metrics (Prometheus) on this port',
    commands: ['worker'],
  },
  {
    name: 'lock',
    value: wholeNumber('seconds'),
    default: 15,
    help: 'how long a silent worker keeps its jobs',
    commands: ['worker'],
  },
  {
    name: 'limit',
    value: wholeNumber('seconds'),
    default: 20,
    help: 'how long running jobs may take to finish after SIGTERM',
    commands: ['worker'],
  },
  {
    name: 'log-level',
    value: oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'level'),
    default: 'info',
    help: 'how much to log',
    commands: ['worker'],
  },
]);
