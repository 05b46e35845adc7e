import { isAlone, type Mark } from './mark.ts';

interface Kind {
  readonly pattern: RegExp;
  readonly as: Mark['as'];
}

/** What is recognised by its look alone, each at the offset of its first character. */
const kinds: Readonly<Record<string, readonly Kind[]>> = {
  // `{#id}`, `{: .class }` of kramdown, `{.class key=value}` and `{width=50%}` of Pandoc.
  '{': [
    { pattern: /\{(?:[ ]*[#.][\w-][^{}\n]*|::?(?=[^}\n]*\})[^{}\n]*|\/:[^{}\n]*)\}/y, as: 'nothing' },
    { pattern: /(?<=[)\]`*_])\{[ ]*[\w-]+=[^{}\n]*\}/y, as: 'nothing' },
  ],
  // Formulas: in a paragraph only if they look like one, because dollars are also money.
  $: [
    { pattern: /\$\$(?:[^$\n]|\n(?![ \t]*\n)|\$(?!\$)){1,2000}\$\$/y, as: 'atom' },
    { pattern: /\$(?![\s\d$])[^$\n]{0,200}?[\\^_{=][^$\n]{0,200}?(?<!\s)\$(?!\d)/y, as: 'atom' },
  ],
  // `:tada:`, `:material-home:`.
  ':': [{ pattern: /(?<![\w:/\\.-]):[a-z][a-z\d_+-]{1,50}:(?![\w:/])/y, as: 'nothing' }],
};

/** The mark of a fixed look that begins at an offset, or null. */
export function smallMarkAt(text: string, start: number): Mark | null {
  for (const { pattern, as } of kinds[text[start] ?? ''] ?? []) {
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const span = { start, end: pattern.lastIndex };
    return { ...span, as: isAlone(text, span) ? 'nothing' : as };
  }
  return null;
}
