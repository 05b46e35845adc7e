import { Group, severities } from '@gegenlesen/bitext';
import type { NumberedFinding } from '../../../read/reading.ts';
import { type Markup, markup } from '../../page/markup.ts';

/** Filters, search, and steps from finding to finding. It is hidden until the script shows it. */
export function toolbarOf(findings: readonly NumberedFinding[]): Markup {
  const filter = (key: 'severity' | 'group', name: string, values: readonly string[]): Markup | null => {
    const chips = values.flatMap((value) => {
      const count = findings.filter(({ finding }) => finding[key] === value).length;
      const tone = key === 'severity' ? ` ${value}` : '';
      return count === 0
        ? []
        : markup`<label class="chip${tone}"><input type="checkbox" name="${key}" value="${value}" checked> ${value} <span>${count}</span></label>`;
    });
    return chips.length === 0 ? null : markup`<div class="chips" role="group" aria-label="${name}">${chips}</div>\n`;
  };
  return markup`<div class="toolbar" id="toolbar" role="search" aria-label="Filter" hidden>
<input type="search" id="search" placeholder="Search both texts" aria-label="Search both texts" autocomplete="off" spellcheck="false">
${filter('severity', 'Severity', severities.toReversed())}${filter('group', 'Group', Group.options)}<div class="chips"><label class="chip"><input type="checkbox" id="flagged"> only flagged</label></div>
<div class="steps"><output id="position" aria-label="Position"></output>
<button type="button" id="previous" aria-label="Previous finding">↑</button><button type="button" id="next" aria-label="Next finding">↓</button></div>
</div>
`;
}
