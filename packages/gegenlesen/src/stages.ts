import { align } from '@gegenlesen/align';
import {
  type Bead,
  type Finding,
  type Format,
  hasKeys,
  hasLines,
  hasPages,
  InputError,
  type Language,
  placedPassage,
  proseOf,
  type Report,
  type ReportSide,
  type Rule,
  type SegmentedDocument,
  sentencesOf,
} from '@gegenlesen/bitext';
import { assessDocuments, beadsToRead } from '@gegenlesen/drift';
import { orderPair, provenanceOf, requireGermanAndEnglish } from '@gegenlesen/ingest';
import {
  applyPolicy,
  contextsOf,
  countWords,
  lineStarts,
  pageStarts,
  type Searchable,
  scoreOf,
  unitsText,
  withoutIgnored,
} from '@gegenlesen/qa-report';
import { commentsOf } from './comments.ts';
import { type Judgements, judgementFor } from './judgement.ts';
import { checkOptionsOf, type Knowledge } from './known-words.ts';
import { withReadings } from './readings.ts';
import type { EarlierTexts } from './stale/earlier.ts';
import { outOfDateRule } from './stale/out-of-date-rule.ts';
import { version } from './version.ts';

/** The settings for a pair of documents, as plain data. */
export interface PairRequest extends Judgements {
  /** BCP 47; overrides the recognised language. */
  readonly sourceLang?: Language;
  readonly targetLang?: Language;
  /** Overrides the format given by the file extension. */
  readonly format?: Format;
  /** Which columns of a table hold what: `source=B,target=C,id=A`. */
  readonly columns?: string;
  /** If given, sentences whose originals have changed since these texts are out of date. */
  readonly earlier?: EarlierTexts;
  /** Patterns of keys of front matter to read besides the usual ones, such as `hero.*.label`. */
  readonly frontMatter?: readonly string[];
  /** Names that stay unchanged in the translation. */
  readonly untranslated?: readonly string[];
  /** True for findings that are more often wrong than right as well; they are neutral. */
  readonly suspicions?: boolean;
}

/** An original and its translation, with their beads. */
export interface AlignedPair {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly notices: readonly string[];
  readonly beads: readonly Bead[];
}

// The stages after ingest-file.ts. Each returns plain data, so that the next one can run elsewhere.

/**
 * From two documents to beads. Swaps the documents if they were given in the wrong order.
 *
 * @throws InputError unless one is in German and the other in English, or both in the same of the two
 */
export async function alignPair(
  original: SegmentedDocument,
  translation: SegmentedDocument,
  { sourceLang, targetLang, frontMatter }: PairRequest,
  { lexicon }: Knowledge,
): Promise<AlignedPair> {
  const { source, target, notices } = await orderPair(original, translation, {
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
    ...(frontMatter === undefined ? {} : { frontMatter }),
  });
  requireGermanAndEnglish(source, target, targetLang);
  requireOneKind(source, target);
  const beads = align(source.segments, target.segments, lexicon === undefined ? {} : { lexicon });
  return { source, target, notices: [...notices, ...source.notices, ...target.notices], beads };
}

/** @throws InputError if only one of them is a catalogue */
function requireOneKind(source: SegmentedDocument, target: SegmentedDocument): void {
  if (hasKeys(source.format) === hasKeys(target.format)) return;
  const [one, other] = hasKeys(source.format) ? [source, target] : [target, source];
  throw new InputError(other.path, `is a text, but \`${one.path}\` holds strings under keys`, {
    remedy: 'name two catalogues, or two texts',
  });
}

/** What was found in an aligned pair. */
export interface Drift {
  readonly findings: readonly Finding[];
  /** The beads of the pair, each with its drift. */
  readonly beads: readonly Bead[];
}

/** Every place where the translation does not say what the original says, or no longer says it. */
export async function findDrift(pair: AlignedPair, request: PairRequest, knowledge: Knowledge): Promise<Drift> {
  const { source, target, beads } = pair;
  const known = checkOptionsOf(knowledge, request);
  const options = await withReadings(known, () => beadsToRead(source, target, beads, known), knowledge);
  const { findings: found, drifts } = assessDocuments(source, target, beads, options);
  const withDrift = beads.map((bead, at): Bead => ({ ...bead, drift: drifts[at] ?? 0 }));
  if (request.earlier === undefined) return { findings: found, beads: withDrift };
  const { withStaleFindings } = await import('./stale/stale-findings.ts');
  const findings = await withStaleFindings(found, pair, request.earlier, { ...request, ...knowledge });
  return { findings, beads: withDrift };
}

/** From findings to a report: applies the project's policy and computes the score. */
export function reportOn(
  { source, target, notices }: Pick<AlignedPair, 'source' | 'target' | 'notices'>,
  { findings: found, beads }: Drift,
  request: PairRequest & Pick<Knowledge, 'meaning'>,
): Report {
  const { units } = target;
  const provenance = provenanceOf(source, target);
  const { gate: asked, policy } = judgementFor(request, provenance);
  const heeded = withoutIgnored(found, policy.ignore ?? [], { source: searchable(source), target: searchable(target) });
  const comments = commentsOf({ source, target, beads });
  const { findings, settled } = applyPolicy(heeded, policy, comments.on, (finding) =>
    contextsOf(sentencesOf(finding, { source, target, beads })),
  );
  const idle = comments.idle(
    settled.map(({ finding }) => finding),
    (rule) => isLookedFor(rule, request),
  );
  const { score, gate } = scoreOf(findings, wordsOf(source), asked, policy.weights, units);
  return {
    version,
    source: reportSide(source),
    target: reportSide(target),
    provenance,
    beads,
    findings,
    settled,
    score,
    gate,
    notices: units === undefined || unitsText(units) === '' ? notices : [...notices, `${unitsText(units)}.`],
    ...(idle.length === 0 ? {} : { idleComments: idle }),
  };
}

/** What the patterns of a project are looked for in. */
const searchable = ({ format, text, segments, lang }: SegmentedDocument): Searchable =>
  hasLines(format) ? { text } : placedPassage(segments, lang);

const wordsOf = ({ segments }: SegmentedDocument): number =>
  segments.reduce((sum, segment) => sum + countWords(proseOf(segment)), 0);

/** Whether a rule is checked at all. */
const isLookedFor = (
  { id, group }: Pick<Rule, 'id' | 'group'>,
  { meaning = true, earlier }: PairRequest & Pick<Knowledge, 'meaning'>,
): boolean => (meaning || group === 'number' || group === 'form') && (id !== outOfDateRule.id || earlier !== undefined);

const reportSide = ({
  path,
  lang,
  sha256,
  format,
  encoding,
  text,
  segments,
  leftovers,
}: SegmentedDocument): ReportSide => ({
  path,
  lang,
  sha256,
  format,
  encoding,
  // Programs that read reports expect sentences as they are read.
  segments: hasLines(format) ? segments : segments.map((segment) => ({ ...segment, text: proseOf(segment) })),
  leftovers,
  ...(hasLines(format) ? { lines: lineStarts(text) } : {}),
  ...(hasPages(format) ? { pages: pageStarts(text) } : {}),
});
