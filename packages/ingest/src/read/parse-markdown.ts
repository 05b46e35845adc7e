import type { Root } from 'mdast';

/** Parses Markdown into a tree. The parser is loaded only when needed, so plain text does not pay for it. */
export async function parseMarkdown(source: string, mayHaveFrontMatter: boolean): Promise<Root> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }, { frontmatter }, { frontmatterFromMarkdown }] =
    await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-gfm'),
      import('mdast-util-gfm'),
      import('micromark-extension-frontmatter'),
      import('mdast-util-frontmatter'),
    ]);
  const presets: ('yaml' | 'toml')[] = mayHaveFrontMatter ? ['yaml', 'toml'] : [];
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter(presets)],
    mdastExtensions: [
      // The transforms find addresses in finished texts, but produce nodes without offsets.
      ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
      frontmatterFromMarkdown(presets),
    ],
  });
}
