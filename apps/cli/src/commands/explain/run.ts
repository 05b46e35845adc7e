import { InputError } from '@gegenlesen/bitext';
import { renderRule } from '@gegenlesen/qa-report';
import { rules as allRules } from 'gegenlesen';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { nearest } from '../../nearest.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { print } from '../../standard-output.ts';
import { textStyle } from '../../terminal.ts';

/**
 * `explain RULE`
 *
 * @throws InputError if there is no such rule
 */
export async function explain(id: string, { format }: OptionsOf<'explain'>): Promise<ExitStatus> {
  const rule = allRules.find((other) => other.id === id);
  if (rule === undefined) throw new InputError(id, 'is not a rule', { remedy: remedyFor(id) });
  await print(renderRule(rule, format, textStyle()));
  return exitStatus.passes;
}

function remedyFor(id: string): string {
  const ids = allRules.map((rule) => rule.id);
  const meant = nearest(id, ids);
  if (meant !== null) return `did you mean \`${meant}\`?`;
  const similar = ids.filter((other) => id !== '' && other.includes(id.toLowerCase()));
  return similar.length === 0 ? '`gegenlesen rules` lists them' : `did you mean one of ${similar.join(', ')}?`;
}
