import type { Span } from '@gegenlesen/bitext';
import type { Tag } from '../xml/xml-units.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element whose text is read: its content, and its tag. */
export interface TextElement {
  readonly tag: Span;
  readonly attributes: Attributes;
  content: Span;
}

/** The sentences that `<mrk mtype="seg">` marks in a text, by their `mid`. */
type MarkedSegments = Map<string, Span>;

/** A source and a target while they are read: of a `trans-unit` of XLIFF 1.2, of a `segment` of XLIFF 2. */
export interface DraftSides {
  readonly element: 'trans-unit' | 'segment';
  readonly tag: Span;
  readonly attributes: Attributes;
  source?: TextElement;
  target?: TextElement;
  readonly segments: { readonly source: MarkedSegments; readonly target: MarkedSegments };
}

/** How Trados describes a sentence: `<sdl:seg id="1" conf="Draft">`. */
interface SegmentDefinition {
  readonly tag: Span;
  readonly attributes: Attributes;
}

/** A unit while it is read. */
export interface DraftUnit {
  readonly id: string;
  readonly attributes: Attributes;
  readonly isTranslatable: boolean;
  /** One in XLIFF 1.2, each segment in XLIFF 2. */
  readonly sides: DraftSides[];
  readonly definitions: Map<string, SegmentDefinition>;
  readonly notes: Span[];
}

export const draftSides = (element: DraftSides['element'], { start, end, attributes }: Tag): DraftSides => ({
  element,
  tag: { start, end },
  attributes,
  segments: { source: new Map(), target: new Map() },
});
