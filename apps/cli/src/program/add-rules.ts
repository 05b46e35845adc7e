import { InputError } from '@gegenlesen/bitext';
import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { ruleFormats } from '../formats.ts';

const format = ['--format <name>', `what goes to standard output: ${ruleFormats.join(', ')}`] as const;

/** `gegenlesen rules` and `gegenlesen explain` */
export function addRules(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('rules')
    .summary('list what is checked')
    .description('Lists every check with its usual severity and what it finds.')
    .option(...format)
    .action(async (options: unknown) => {
      const { RuleOptions, parseOptions } = await import('../options.ts');
      const { rules } = await import('../commands/rules.ts');
      finish(await rules(parseOptions(RuleOptions, options)));
    });
  program
    .command('explain')
    .summary('say what a rule means')
    .description('Says what a rule means, with examples in both languages of what it raises and what it does not.')
    .argument('[rule]', 'its name, as a finding or `gegenlesen rules` gives it: number-changed')
    .option(...format)
    .action(async (rule: string | undefined, options: unknown) => {
      if (rule === undefined)
        throw new InputError('explain', 'names no rule', {
          remedy: 'write `gegenlesen explain RULE`; `gegenlesen rules` lists them',
        });
      const { RuleOptions, parseOptions } = await import('../options.ts');
      const { explain } = await import('../commands/rules.ts');
      finish(await explain(rule, parseOptions(RuleOptions, options)));
    });
}
