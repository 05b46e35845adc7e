import { extractOf, type PairExtract } from '../../../read/pair-extract.ts';
import type { Renderer, RenderOptions } from '../../renderer.ts';

/** What a format may use besides the pairs themselves. */
export interface ListContext extends Omit<RenderOptions, 'color' | 'width' | 'pathOf'> {
  /** Of gegenlesen. */
  readonly version: string;
}

/** A file in the making, which takes one pair after another and returns its text piece by piece. */
export interface ListWriter {
  /** The text before all pairs. */
  readonly begin: string;
  readonly add: (pair: PairExtract) => string;
  readonly end: () => string;
}

/** A way to write down the findings of any number of pairs; a single Report is a list of one. */
export interface ListRenderer<Name extends string = string> extends Renderer<Name> {
  readonly open: (context: ListContext) => ListWriter;
}

export const defineListRenderer = <const Name extends string>(
  renderer: Omit<ListRenderer<Name>, 'render'>,
): ListRenderer<Name> => ({
  ...renderer,
  render: (report, { pathOf, ...options }) =>
    listOf(renderer.open({ ...options, version: report.version }), [extractOf(report.target.path, report, pathOf)]),
});

/** The whole text of a list of pairs. */
export const listOf = ({ begin, add, end }: ListWriter, pairs: readonly PairExtract[]): string =>
  [begin, ...pairs.map(add), end()].join('');
