import { renderRules } from '@gegenlesen/qa-report';
import { rules as allRules } from 'gegenlesen';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { print } from '../../standard-output.ts';
import { textStyle } from '../../terminal.ts';

/** `rules` */
export async function rules({ format }: OptionsOf<'rules'>): Promise<ExitStatus> {
  await print(renderRules(allRules, format, textStyle()));
  return exitStatus.passes;
}
