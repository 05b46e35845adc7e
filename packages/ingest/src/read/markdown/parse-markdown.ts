import type { Root } from 'mdast';

/** What MDX does not have: an indented child is a paragraph. */
const notInMdx = { disable: { null: ['codeIndented', 'htmlFlow'] } };

/** Parses Markdown into a tree. The parser is loaded only when needed, so plain text does not pay for it. */
export async function parseMarkdown(source: string, { isMdx }: { readonly isMdx: boolean }): Promise<Root> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ]);
  return fromMarkdown(source, {
    extensions: [gfm(), ...(isMdx ? [notInMdx] : [])],
    // The transforms find addresses in finished texts, but produce nodes without offsets.
    mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  });
}
