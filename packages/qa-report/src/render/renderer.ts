import type { Report, Rule } from '@gegenlesen/bitext';

export interface RenderOptions {
  /** Whether a terminal will show it that understands colours. */
  readonly color?: boolean;
  /** The columns of that terminal; 80 unless said otherwise. */
  readonly width?: number;
  /** The path of a file as programs know it that read the report, from the one in the Report. */
  readonly pathOf?: (path: string) => string;
  /** The rules that a format may explain. */
  readonly rules?: readonly Rule[];
  /** Where the files can be seen: their paths are put behind it, as in `https://example.org/blob/1a2b3c/`. */
  readonly filesAt?: string;
  /** The most characters of a comment; what GitHub takes unless said otherwise. */
  readonly limit?: number;
}

/** A way to write a Report down. It sees the Report alone, and the same Report gives the same text. */
export interface Renderer<Name extends string = string> {
  readonly name: Name;
  /** The endings of files that hold it, the usual one first: `.md`. */
  readonly endings: readonly string[];
  readonly render: (report: Report, options: RenderOptions) => string;
}

/** A Renderer whose name the type system remembers. */
export const defineRenderer = <const Name extends string>(renderer: Renderer<Name>): Renderer<Name> => renderer;
