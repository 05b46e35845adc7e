import { alignCommand } from './align/command.ts';
import { applyCommand } from './apply/command.ts';
import { baselineCommand } from './baseline/command.ts';
import { batchCommand } from './batch/command.ts';
import { calibrateCommand } from './calibrate/command.ts';
import { checkCommand } from './check/command.ts';
import type { Command } from './command.ts';
import { completionCommand } from './completion/command.ts';
import { configCommand } from './config/command.ts';
import { convertCommand } from './convert/command.ts';
import { explainCommand } from './explain/command.ts';
import { initCommand } from './init/command.ts';
import { learnCommand } from './learn/command.ts';
import { rulesCommand } from './rules/command.ts';
import { serveCommand } from './serve/command.ts';
import { staleCommand } from './stale/command.ts';
import { trendCommand } from './trend/command.ts';
import { workerCommand } from './worker/command.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  alignCommand,
  convertCommand,
  batchCommand,
  baselineCommand,
  serveCommand,
  applyCommand,
  workerCommand,
  learnCommand,
  rulesCommand,
  explainCommand,
  staleCommand,
  trendCommand,
  calibrateCommand,
  initCommand,
  configCommand,
  completionCommand,
];
