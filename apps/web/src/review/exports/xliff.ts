import type { Finding, Severity } from '@gegenlesen/bitext';
import { element, xmlDeclaration, xmlText } from '@gegenlesen/qa-report';
import type { AlignedPair } from 'gegenlesen';
import type { FindingState } from '../../api/finding.ts';
import { type ReviewedBead, reviewedBeads, stands } from './reviewed-beads.ts';

const namespaces = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:its': 'http://www.w3.org/2005/11/its',
  'its:version': '2.0',
};

/**
 * XLIFF 2.1 with findings as localization quality issues of ITS 2.0. Each bead is a unit; its issues refer to its whole
 * translation, or to its original if it has none. Issues that were dismissed or are gone are not enabled.
 */
export function xliffOf(pair: AlignedPair, findings: readonly FindingState[]): string {
  const units = reviewedBeads(pair, findings).flatMap(unitOf);
  const languages = { srcLang: pair.source.lang, trgLang: pair.target.lang };
  const file = element('file', { id: 'f1', original: pair.source.path }, units);
  const lines = element('xliff', { ...namespaces, version: '2.1', ...languages }, file);
  return `${[xmlDeclaration, ...lines].join('\n')}\n`;
}

function unitOf({ index, source, target, findings }: ReviewedBead): readonly string[] {
  const id = `u${index + 1}`;
  const issues =
    findings.length === 0
      ? []
      : element('its:locQualityIssues', { 'xml:id': `lqi${index + 1}` }, findings.flatMap(issueOf));
  const marked = (text: string): string =>
    issues.length === 0
      ? xmlText(text)
      : `<mrk id="m1" type="its:generic" its:locQualityIssuesRef="#its=lqi${index + 1}">${xmlText(text)}</mrk>`;
  const state = target === '' ? 'initial' : findings.some(stands) ? 'translated' : 'reviewed';
  const segment = element('segment', { state }, [
    `<source>${target === '' ? marked(source) : xmlText(source)}</source>`,
    ...(target === '' ? [] : [`<target>${marked(target)}</target>`]),
  ]);
  return element('unit', { id }, [...issues, ...segment]);
}

function issueOf(finding: FindingState): readonly string[] {
  return element('its:locQualityIssue', {
    locQualityIssueType: typeOf(finding),
    locQualityIssueComment: commentOf(finding),
    locQualityIssueSeverity: severities[finding.severity],
    locQualityIssueEnabled: stands(finding) ? 'yes' : 'no',
  });
}

function commentOf({ rule, message, state, decision }: FindingState): string {
  const reason = decision?.reason == null ? '' : `: ${decision.reason}`;
  return `${rule}: ${message}${state === 'open' ? '' : ` (${state}${reason})`}`;
}

/** From 0 to 100, as in ITS. */
const severities: Readonly<Record<Severity, number>> = { critical: 100, major: 75, minor: 25, neutral: 0 };

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
  ['design/markup', 'markup'],
  ['locale-convention', 'locale-specific-content'],
  ['style/inconsistent', 'inconsistency'],
  ['style', 'style'],
  ['terminology', 'terminology'],
];
