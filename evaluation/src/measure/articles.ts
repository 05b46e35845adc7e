import type { Anchor, Finding, Report } from '@gegenlesen/bitext';
import { proofread } from 'gegenlesen';
import { lexicon } from '../check.ts';
import type { Article } from '../sets/articles.ts';
import type { SampleFault } from '../sets/samples.ts';
import { atLeast } from './false-alarms.ts';

export interface MeasuredArticle {
  readonly name: string;
  readonly report: Report;
  readonly planted: number;
  /** Planted faults that no finding marks. */
  readonly missed: readonly SampleFault[];
  /** Major and critical findings that mark no planted fault. */
  readonly falseAlarms: readonly Finding[];
}

/** Proofreads an article and compares the report with the faults that were planted into it. */
export async function measureArticle({ name, faults, original, translation }: Article): Promise<MeasuredArticle> {
  const report = await proofread(original, translation, { lexicon });
  const texts = { source: decoded(original.bytes), target: decoded(translation.bytes) };
  const found = report.findings.filter(({ severity }) => atLeast(severity, 'minor'));
  return {
    name,
    report,
    planted: faults.length,
    missed: faults.filter((fault) => !found.some((finding) => pointsAt(finding, fault, texts))),
    falseAlarms: found.filter(
      (finding) => atLeast(finding.severity, 'major') && !faults.some((fault) => pointsAt(finding, fault, texts)),
    ),
  };
}

// The samples are UTF-8 without a byte order mark, so offsets count from the start of the file.
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function pointsAt(
  { source, target }: Finding,
  fault: SampleFault,
  texts: { readonly source: string; readonly target: string },
): boolean {
  return overlaps(source, texts.source, fault.source) || overlaps(target, texts.target, fault.target);
}

function overlaps(anchor: Anchor | null, text: string, part: string): boolean {
  const start = text.indexOf(part);
  return anchor !== null && start >= 0 && anchor.start < start + part.length && start < anchor.end;
}
