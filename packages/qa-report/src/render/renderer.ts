import type { Report, Rule } from '@gegenlesen/bitext';

export interface RenderOptions {
  /** Whether it goes to a terminal with colours. */
  readonly color?: boolean;
  /** The columns of that terminal; by default 80. */
  readonly width?: number;
  /** Turns a path in the Report into one that the reader of the output knows. */
  readonly pathOf?: (path: string) => string;
  /** The rules that a format may explain. */
  readonly rules?: readonly Rule[];
  /** The address before the paths of the files, for links: `https://example.org/blob/1a2b3c/`. */
  readonly filesAt?: string;
  /** The maximum length of a comment in characters; by default that of GitHub. */
  readonly limit?: number;
}

/** A way to write a Report down. It sees only the Report, so the same Report gives the same text. */
export interface Renderer<Name extends string = string> {
  readonly name: Name;
  /** The endings of its files, the usual one first: `.md`. */
  readonly endings: readonly string[];
  readonly render: (report: Report, options: RenderOptions) => string;
}

/** A Renderer whose name the type system remembers. */
export const defineRenderer = <const Name extends string>(renderer: Renderer<Name>): Renderer<Name> => renderer;
