import type { FilePlace, PairExtract, PlacedFinding } from '../../read/pair-extract.ts';
import { messageAt } from '../../read/places.ts';
import { byBadness, firstOf } from '../../read/worst.ts';
import { listed, plural } from '../../wording.ts';
import { visible } from '../../words/escape/visible.ts';
import { type Level, levelOf } from './list/level.ts';
import { defineListRenderer } from './list/list-renderer.ts';

/** GitHub shows this many annotations of each kind from a step, and silently drops the rest. */
const most = 10;

/** What GitHub calls each level. */
const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };
const levels = ['error', 'warning', 'note'] as const;

/**
 * Workflow commands, which GitHub Actions reads from the output of a step and shows beside the lines of the files. Pairs that
 * could not be checked come first, then the worst findings; a last line counts the rest.
 */
export const github = defineListRenderer({
  name: 'github',
  endings: ['.github.txt'],
  open() {
    const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };
    const missing: string[] = [];
    const findings = {
      error: firstOf<PlacedFinding>(most, byBadness),
      warning: firstOf<PlacedFinding>(most, byBadness),
      note: firstOf<PlacedFinding>(most, byBadness),
    };
    const add = (pair: PairExtract): string => {
      if ('problem' in pair) {
        counts.error += 1;
        const place = { path: pair.path, region: null };
        if (missing.length < most) missing.push(command('error', place, titles[pair.status], pair.problem));
        return '';
      }
      for (const item of pair.findings) {
        const level = levelOf(item.finding.severity);
        counts[level] += 1;
        findings[level].add(item);
      }
      return '';
    };
    const end = (): string => {
      const lines = levels.flatMap((level) =>
        [...(level === 'error' ? missing : []), ...findings[level].kept().map(annotation)].slice(0, most),
      );
      return [...lines, ...remainder(counts)].map((line) => `${line}\n`).join('');
    };
    return { begin: '', add, end };
  },
});

const titles = { failed: 'cannot be checked', unpaired: 'has no partner' } as const;

const annotation = ({ finding: { rule, severity, message }, place }: PlacedFinding): string =>
  command(levelOf(severity), place, `${severity}: ${rule}`, messageAt(message, place));

function command(level: Level, { path, region }: FilePlace, title: string, message: string): string {
  // GitHub takes columns only within one line.
  const isOneLine = region !== null && region.start.line === region.end.line;
  const properties = {
    file: path,
    line: region?.start.line,
    endLine: region?.end.line,
    col: isOneLine ? region.start.column : undefined,
    endColumn: isOneLine ? region.end.column : undefined,
    title: visible(title),
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${propertyText(String(value))}`],
  );
  return `::${commands[level]} ${written.join(',')}::${dataText(visible(message))}`;
}

/** Percent-encodes what would end a command, as the runner expects. */
const dataText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const propertyText = (text: string): string => dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function remainder(counts: Readonly<Record<Level, number>>): readonly string[] {
  const more = levels.filter((level) => counts[level] > most);
  if (more.length === 0) return [];
  const said = more.map((level) => plural(counts[level] - most, `more ${commands[level]}`));
  return [`${listed(said)} not shown here; GitHub takes ${most} of each kind from a step.`];
}
