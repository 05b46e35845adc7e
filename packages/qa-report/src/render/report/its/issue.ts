import type { Finding, Severity } from '@gegenlesen/bitext';
import { element } from '../../../words/escape/xml.ts';
import type { Standing } from '../html/standing.ts';

/** The typology whose categories the findings have. */
const profile = 'https://themqm.org/error-types-2/typology/';

/** From 0 to 100, as in ITS. */
const severities: Readonly<Record<Severity, number>> = { critical: 100, major: 75, minor: 25, neutral: 0 };

/** A finding as a localization quality issue (W3C ITS 2.0, 8.17). What was dismissed or is gone is not enabled. */
export const issueOf = (standing: Standing): readonly string[] =>
  element('its:locQualityIssue', {
    locQualityIssueType: typeOf(standing.finding),
    locQualityIssueComment: commentOf(standing),
    locQualityIssueSeverity: severities[standing.finding.severity],
    locQualityIssueProfileRef: profile,
    locQualityIssueEnabled: stands(standing) ? 'yes' : 'no',
  });

const stands = ({ state }: Standing): boolean => state !== 'dismissed' && state !== 'settled';

/** `number-changed: Expected `12` (dismissed: rounded on purpose)` */
export function commentOf({ finding: { rule, message }, state, reason }: Standing): string {
  const why = reason === null ? '' : `: ${reason}`;
  return `${rule}: ${message}${state === 'open' ? '' : ` (${state}${why})`}`;
}

/** The ITS type of an MQM category. */
function typeOf({ group, category }: Pick<Finding, 'group' | 'category'>): string {
  const known = types.find(([beginning]) => category.startsWith(beginning));
  if (known !== undefined) return known[1];
  return group === 'number' ? 'numbers' : 'mistranslation';
}

const types: readonly (readonly [category: string, type: string])[] = [
  ['accuracy/addition', 'addition'],
  ['accuracy/omission', 'omission'],
  ['accuracy/untranslated', 'untranslated'],
  ['design-and-markup/truncation', 'length'],
  ['design', 'markup'],
  ['linguistic-conventions/punctuation', 'typographical'],
  ['linguistic-conventions', 'grammar'],
  ['locale-convention', 'locale-violation'],
  ['style/inconsistent', 'inconsistency'],
  ['style', 'style'],
  ['terminology/inconsistent-use', 'inconsistency'],
  ['terminology', 'terminology'],
];
