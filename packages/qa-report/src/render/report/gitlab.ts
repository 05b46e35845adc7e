import { createHash } from 'node:crypto';
import type { Severity } from '@gegenlesen/bitext';
import type { PairExtract, Region } from '../../read/pair-extract.ts';
import { messageAt } from '../../read/places.ts';
import { jsonText } from '../../words/escape/json-text.ts';
import { visible } from '../../words/escape/visible.ts';
import { wellFormed } from '../../words/escape/well-formed.ts';
import { defineListRenderer } from './list/list-renderer.ts';
import { newRepeats } from './repeats.ts';

const severities: Readonly<Record<Severity, string>> = {
  critical: 'critical',
  major: 'major',
  minor: 'minor',
  neutral: 'info',
};

/** GitLab's code quality report: an array of issues, a line each. It has no place for settled findings. */
export const gitlab = defineListRenderer({
  name: 'gitlab',
  endings: ['.codequality.json'],
  open() {
    const repeats = newRepeats();
    let separator = '\n';
    const line = (issue: object): string => {
      const text = `${separator}${jsonText(issue)}`;
      separator = ',\n';
      return text;
    };
    /** GitLab recognises an issue by its fingerprint and requires it to be unique. */
    const fingerprintOf = (...parts: readonly string[]): string => {
      const key = parts.join('\0');
      return createHash('sha256')
        .update(`${key}\0${repeats(key)}`)
        .digest('hex');
    };
    return {
      begin: '[',
      add: (pair: PairExtract) =>
        issuesOf(pair)
          .map(({ key, ...issue }) => line({ ...issue, fingerprint: fingerprintOf(...key) }))
          .join(''),
      end: () => '\n]\n',
    };
  },
});

function issuesOf(pair: PairExtract) {
  if ('problem' in pair) {
    const { status, path, problem } = pair;
    const location = locationOf(path, null);
    return [
      {
        description: visible(problem),
        check_name: status,
        severity: 'blocker',
        location,
        key: [path, status, problem],
      },
    ];
  }
  return pair.findings.map(({ finding: { rule, message, severity, fingerprint }, place }) => ({
    description: visible(messageAt(message, place)),
    check_name: wellFormed(rule),
    severity: severities[severity],
    location: locationOf(place.path, place.region),
    key: [place.path, fingerprint],
  }));
}

const locationOf = (path: string, region: Region | null) => ({
  path: wellFormed(path),
  lines: { begin: region?.start.line ?? 1, end: region?.end.line ?? 1 },
});
