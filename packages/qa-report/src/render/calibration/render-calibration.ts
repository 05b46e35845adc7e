import { leastDecisions, type Proposal, proposedRules } from '../../decide/calibrate/propose.ts';
import { padded } from '../../words/display-width.ts';
import { jsonText } from '../../words/escape/json-text.ts';
import { paint } from '../../words/paint.ts';
import type { RenderOptions } from '../renderer.ts';

/** The formats of `calibrate`. */
export const calibrationFormats = ['text', 'json'] as const;
export type CalibrationFormat = (typeof calibrationFormats)[number];

/** Proposals as the text of a file or for a terminal. */
export const renderCalibration = (
  proposals: readonly Proposal[],
  format: CalibrationFormat,
  options: RenderOptions = {},
): string =>
  format === 'json'
    ? `${jsonText({ leastDecisions, rules: proposals, config: { rules: proposedRules(proposals) } }, 2)}\n`
    : textOf(proposals, options);

function textOf(proposals: readonly Proposal[], { color = false }: RenderOptions): string {
  const { bold, dim } = paint(color);
  const names = ['rule', 'confirmed', 'dismissed', 'precision', '95 %', 'proposal'];
  const rows = proposals.map((proposal) => [
    proposal.rule,
    String(proposal.confirmed),
    String(proposal.dismissed),
    percent(proposal.precision),
    `${percent(proposal.interval.low)} to ${percent(proposal.interval.high)}`,
    inWords(proposal),
  ]);
  const widths = names.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const rules = proposedRules(proposals);
  const end =
    Object.keys(rules).length === 0
      ? dim('Nothing to change.')
      : `In the configuration, which \`--write\` does:\n${jsonText({ rules }, 2)}`;
  return `${[bold(line(names)), ...rows.map(line)].join('\n')}\n\n${end}\n`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function inWords({ kind, now, setting }: Proposal): string {
  switch (kind) {
    case 'keep':
      return 'keep it: mostly confirmed';
    case 'lower':
      return `${now.severity} to ${setting?.severity}: mostly dismissed`;
    case 'raise':
      return `threshold ${setting?.threshold}: below it mostly dismissed`;
    case 'set':
      return 'keep it: configured already';
    case 'unclear':
      return 'keep it: may be right or wrong more often';
    case 'too-few':
      return `too few decisions: fewer than ${leastDecisions}`;
  }
}
