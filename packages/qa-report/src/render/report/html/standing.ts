import type { Finding, Report } from '@gegenlesen/bitext';
import { plural } from '../../../wording.ts';
import { type Markup, markup } from '../../page/markup.ts';
import { quoted } from './quoted.ts';

/** How people decided on a finding. */
export interface Standing {
  readonly finding: Finding;
  readonly state: 'open' | 'confirmed' | 'dismissed' | 'settled' | 'reopened';
  readonly reason: string | null;
  /** A remark on the decision. */
  readonly note: string | null;
  /** Who decided, and when in ISO 8601; null if nobody did. */
  readonly name: string | null;
  readonly at: string | null;
}

/** A Report that people have reviewed. */
export interface ReviewedReport extends Report {
  readonly standings?: readonly Standing[];
}

export const standingOf = ({ standings = [] }: ReviewedReport, { fingerprint }: Finding): Standing | null =>
  standings.find(({ finding }) => finding.fingerprint === fingerprint) ?? null;

const told: Readonly<Record<Standing['state'], string>> = {
  open: 'open',
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  settled: 'corrected; decided',
  reopened: 'reopened, since its sentence changed; decided',
};

/** `confirmed by Ida on 2026-03-04: a slip of the pen`, with the note below; null if nobody decided. */
export function decisionOf(standing: Standing | null): Markup | null {
  if (standing === null || standing.name === null) return null;
  const { state, reason, note, name, at } = standing;
  const day = at === null ? '' : ` on ${at.slice(0, 10)}`;
  const why = reason === null ? '' : `: ${reason}`;
  const beside = note === null ? null : markup`<p class="standing note">Note: ${note}</p>`;
  return markup`<p class="standing ${state}"><b>${told[state]}</b> by ${name}${day}${why}</p>${beside}`;
}

/** The findings that disappeared when a person corrected the translation. */
export function mendedOf(report: ReviewedReport): Markup | null {
  const there = new Set(
    [...report.findings, ...report.settled.map(({ finding }) => finding)].map((one) => one.fingerprint),
  );
  const mended = (report.standings ?? []).filter(({ finding }) => !there.has(finding.fingerprint));
  if (mended.length === 0) return null;
  return markup`<details class="settled" open>
<summary>Corrected: ${plural(mended.length, 'finding')}</summary>
<ul>
${mended.map(itemOf)}</ul>
</details>
`;
}

function itemOf(standing: Standing): Markup {
  const { severity, rule, message } = standing.finding;
  return markup`<li><p><b>${severity}</b> ${rule}</p><p>${quoted(message)}</p>${decisionOf(standing)}</li>
`;
}
