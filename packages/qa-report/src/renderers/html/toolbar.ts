import { Group, severities } from '@gegenlesen/bitext';
import type { NumberedFinding } from '../../reading.ts';
import { type Markup, markup } from './markup.ts';

/** Filters, search and the way from finding to finding. It needs the script, which shows it. */
export function toolbarOf(findings: readonly NumberedFinding[]): Markup {
  const count = (key: 'severity' | 'group', value: string) =>
    findings.filter(({ finding }) => finding[key] === value).length;
  const filter = (key: 'severity' | 'group', values: readonly string[]) =>
    values
      .filter((value) => count(key, value) > 0)
      .map(
        (value) =>
          markup`<label class="chip ${key === 'severity' ? value : ''}"><input type="checkbox" name="${key}" value="${value}" checked> ${value} <span>${count(key, value)}</span></label>`,
      );
  return markup`<div class="toolbar" id="toolbar" role="search" aria-label="Filter" hidden>
<input type="search" id="search" placeholder="Search both texts" aria-label="Search both texts" autocomplete="off" spellcheck="false">
<div class="chips" role="group" aria-label="Severity">${filter('severity', severities.toReversed())}</div>
<div class="chips" role="group" aria-label="Group">${filter('group', Group.options)}</div>
<div class="chips"><label class="chip"><input type="checkbox" id="flagged"> only flagged</label></div>
<div class="steps"><output id="position" aria-label="Position">${findings.length === 0 ? 'No findings' : `${findings.length} findings`}</output>
<button type="button" id="previous" aria-label="Previous finding">↑</button><button type="button" id="next" aria-label="Next finding">↓</button></div>
</div>
`;
}
