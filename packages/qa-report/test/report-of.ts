import { createHash } from 'node:crypto';
import type {
  Anchor,
  Bead,
  Finding,
  GateRequest,
  Leftover,
  Provenance,
  Report,
  ReportSide,
  Segment,
  Settled,
} from '@gegenlesen/bitext';
import { countWords, lineStarts, scoreOf } from '../src/index.ts';

/** A report from short notes: a line for each sentence, and findings by the words they mark. */
export interface Sketch {
  readonly source: SideSketch;
  readonly target: SideSketch;
  /** `[[0], [0]]`: which sentences translate which; the third number is the confidence. */
  readonly beads: readonly (readonly [readonly number[], readonly number[], number?])[];
  readonly findings?: readonly FindingSketch[];
  readonly settled?: readonly (FindingSketch & Omit<Settled, 'finding'>)[];
  readonly provenance?: Provenance;
  readonly notices?: readonly string[];
  readonly request?: GateRequest;
}

interface SideSketch {
  readonly path: string;
  readonly lang: string;
  /** `# ` makes a heading, `- ` a list item, and `~ ` a sentence that goes on in the paragraph before it. */
  readonly lines: readonly string[];
  readonly leftovers?: readonly string[];
}

interface FindingSketch extends Partial<Pick<Finding, 'group' | 'category' | 'confidence'>> {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly bead: number | null;
  /** The words that it points at, from the sentences of its bead; `|` at the end points behind them. */
  readonly source?: string;
  readonly target?: string;
}

export function reportOf(sketch: Sketch): Report {
  const source = sideOf(sketch.source);
  const target = sideOf(sketch.target);
  const beads: Bead[] = sketch.beads.map(([from, to, confidence = 0.96]) => ({ source: from, target: to, confidence }));
  const findings = (sketch.findings ?? []).map((finding) => findingOf(finding, source, target, beads));
  const words = source.segments.reduce((sum, { text }) => sum + countWords(text), 0);
  const { score, gate } = scoreOf(findings, words, sketch.request ?? { minScore: null, failOn: 'critical' });
  const provenance = sketch.provenance ?? { method: 'unknown', postEdited: null, from: null, evidence: null };
  return {
    version: '0.1.0',
    source,
    target,
    provenance,
    beads,
    findings,
    settled: (sketch.settled ?? []).map(({ by, reason, name, ...finding }) => ({
      finding: findingOf(finding, source, target, beads),
      by,
      reason,
      name,
    })),
    score,
    gate,
    notices: sketch.notices ?? [],
  };
}

function sideOf({ path, lang, lines, leftovers = [] }: SideSketch): ReportSide {
  const segments: Segment[] = [];
  let text = '';
  let block = -1;
  for (const line of lines) {
    const kind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'list-item' : 'paragraph';
    const goesOn = line.startsWith('~ ');
    if (!goesOn) block += 1;
    text += goesOn ? ' ' : text === '' ? '' : '\n\n';
    const words = line.replace(/^[#~-] /, '');
    segments.push({ start: text.length, end: text.length + words.length, text: words, kind, block });
    text += words;
  }
  const scraped = leftovers.map((words): Leftover => {
    text += `\n${words}`;
    return { start: text.length - words.length, end: text.length, text: words };
  });
  return {
    path,
    lang,
    sha256: createHash('sha256').update(text).digest('hex'),
    format: 'text',
    encoding: 'utf-8',
    segments,
    leftovers: scraped,
    lines: lineStarts(text),
  };
}

function findingOf(sketch: FindingSketch, source: ReportSide, target: ReportSide, beads: readonly Bead[]): Finding {
  const { rule, severity, message, bead } = sketch;
  const anchor = (side: 'source' | 'target', words: string | undefined): Anchor | null => {
    if (words === undefined) return null;
    const all = (side === 'source' ? source : target).segments;
    const within = bead === null ? all : (beads[bead]?.[side] ?? []).flatMap((at) => all[at] ?? []);
    const wanted = words.replace(/\|$/, '');
    const segment = within.find(({ text }) => text.includes(wanted));
    if (segment === undefined) throw new Error(`“${words}” is nowhere in bead ${bead}`);
    const start = segment.start + segment.text.indexOf(wanted);
    const end = start + wanted.length;
    return wanted === words ? { start, end, text: wanted } : { start: end, end, text: '' };
  };
  return {
    rule,
    group: sketch.group ?? 'number',
    category: sketch.category ?? 'accuracy/mistranslation',
    severity,
    confidence: sketch.confidence ?? 0.97,
    says: { id: `${rule}/sketch`, slots: {} },
    message,
    source: anchor('source', sketch.source),
    target: anchor('target', sketch.target),
    bead,
    fingerprint: createHash('sha256').update(`${rule}${message}`).digest('hex').slice(0, 16),
  };
}
