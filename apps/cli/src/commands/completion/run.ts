import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { print } from '../../standard-output.ts';
import { bashScript } from './bash.ts';
import { type CompletableCommand, completableCommands } from './completable.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const scripts: Readonly<Record<'bash' | 'zsh' | 'fish', (commands: readonly CompletableCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `completion bash|zsh|fish` */
export async function completion(shell: keyof typeof scripts): Promise<ExitStatus> {
  await print(scripts[shell](completableCommands()));
  return exitStatus.passes;
}
