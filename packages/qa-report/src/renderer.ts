import type { Report } from '@gegenlesen/bitext';

export interface RenderOptions {
  /** Whether a terminal will show it that understands colours. */
  readonly color?: boolean;
  /** The columns of that terminal; 80 unless said otherwise. */
  readonly width?: number;
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
