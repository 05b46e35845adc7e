import type { Root } from 'mdast';

/** Markdown to its tree. The parser is loaded when it is first needed: plain text should not pay for it. */
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
      // The transforms look for addresses in finished texts, and their nodes have lost their offsets.
      ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
      frontmatterFromMarkdown(presets),
    ],
  });
}
