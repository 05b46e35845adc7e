import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { workerHelp } from '../help.ts';

/** `gegenlesen worker` */
export function addWorker(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('worker')
    .summary('take jobs from the queue')
    .description('Checks what `gegenlesen batch --queue` sends, until it is told to end.')
    .option('--queue <url>', 'the Redis of the queue, instead of REDIS_URL')
    .option('--prefix <name>', 'what the keys of the queue begin with, instead of `gegenlesen`')
    .option('--store <folder>', 'the folder that the batch names with its own --store')
    .option('--threads <n>', 'so many threads, instead of one for each core')
    .option('--thread-memory <mb>', 'the most memory that one thread may take, instead of what Node gives')
    .option('--concurrency <n>', 'so many jobs of each stage under way, instead of one more than threads')
    .option('--port <n>', 'answer /health and /metrics (Prometheus) there')
    .option('--lock <seconds>', 'how long a worker that went silent keeps its jobs, instead of 15')
    .option('--limit <seconds>', 'how long jobs under way may take to end on SIGTERM, instead of 20')
    .option('--expire <seconds>', 'how long results are kept that nobody collects, instead of a day')
    .option('--log-level <level>', 'debug, info, warn, error or silent')
    .addHelpText('after', workerHelp)
    .action(async (options: unknown) => {
      const { WorkerOptions, parseOptions } = await import('../options.ts');
      const { worker } = await import('../commands/worker.ts');
      finish(await worker(parseOptions(WorkerOptions, options)));
    });
}
