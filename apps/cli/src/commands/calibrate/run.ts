import { InputError, type RuleSetting } from '@gegenlesen/bitext';
import { judgedFindings, type Proposal, propose, proposedRules, renderCalibration } from '@gegenlesen/qa-report';
import type { Decided } from '@gegenlesen/web';
import type { ConfigFile } from '../../config/read-config.ts';
import { rules } from '../../config/schema.ts';
import { writeRules } from '../../config/write-rules.ts';
import { readDecisions } from '../../exceptions/read-decisions.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { reviewData } from '../../review/review-data.ts';
import { settingsOf } from '../../settings.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { textStyle } from '../../terminal.ts';

/** `calibrate [FILE...]`: proposes thresholds and severities from decisions. */
export async function calibrate(files: readonly string[], options: OptionsOf<'calibrate'>): Promise<ExitStatus> {
  const { file } = await settingsOf(options, '.');
  if (options.write) requireConfig(file);
  const page = options.review || files.length === 0 ? await decidedOnPage() : { decisions: [], mended: [] };
  const inFiles = await Promise.all(files.map(readDecisions));
  // A decision exported from the page counts as the same as the one on the page.
  const decisions = [...inFiles.flat(), ...page.decisions].sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
  const judged = judgedFindings(decisions, page.mended);
  if (judged.length === 0) {
    throw new InputError(files[0] ?? 'the review page', 'contains no decisions', {
      remedy: 'decide on findings with `gegenlesen serve`, or name the decisions.jsonl of a project',
    });
  }
  const proposals = propose(judged, rules, settingsIn(file));
  await print(renderCalibration(proposals, options.format, textStyle()));
  if (options.write) await write(requireConfig(file), proposals);
  return exitStatus.passes;
}

async function decidedOnPage(): Promise<Decided> {
  const { readDecided } = await import('@gegenlesen/web');
  return readDecided(reviewData());
}

/** @throws InputError if there is no configuration to write into */
function requireConfig(file: ConfigFile | null): ConfigFile {
  if (file !== null) return file;
  throw new InputError('--write', 'finds no configuration', { remedy: 'write one with `gegenlesen init`' });
}

function settingsIn(file: ConfigFile | null): Readonly<Record<string, RuleSetting>> {
  const settings = Object.entries(file?.config.rules ?? {});
  return Object.fromEntries(
    settings.map(([rule, setting]) => [rule, typeof setting === 'string' ? { severity: setting } : (setting ?? {})]),
  );
}

async function write({ path }: ConfigFile, proposals: readonly Proposal[]): Promise<void> {
  const proposed = proposedRules(proposals);
  const count = Object.keys(proposed).length;
  if (count === 0) return;
  await writeRules(path, proposed);
  warn(`wrote ${count === 1 ? 'a rule' : `${count} rules`} into ${path}`);
}
