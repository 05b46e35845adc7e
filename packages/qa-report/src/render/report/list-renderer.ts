import { extractOf, type PairExtract } from '../../read/pair-extract.ts';
import type { Renderer, RenderOptions } from '../renderer.ts';

/** What is to be said beside the pairs themselves; each format takes of it what it can use. */
export interface ListContext extends Omit<RenderOptions, 'color' | 'width' | 'pathOf'> {
  /** Of gegenlesen. */
  readonly version: string;
}

/** A file in the making: takes one pair after the other and gives its text piece by piece. */
export interface ListWriter {
  /** What stands before all pairs. */
  readonly begin: string;
  readonly add: (pair: PairExtract) => string;
  readonly end: () => string;
}

/** A way to write down what was found in any number of pairs; a Report alone is a list of one. */
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

/** The whole text, where the pairs are at hand. */
export const listOf = ({ begin, add, end }: ListWriter, pairs: readonly PairExtract[]): string =>
  [begin, ...pairs.map(add), end()].join('');
