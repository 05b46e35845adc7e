import type { Span } from '@gegenlesen/bitext';

/** The data at the beginning of a Markdown file. */
export interface FrontMatter {
  readonly syntax: 'yaml' | 'toml' | 'json';
  /** With the fences. */
  readonly whole: Span;
  readonly inner: Span;
}

const fences = {
  yaml: /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  toml: /^(\ufeff?\+\+\+[ \t]*\r?\n)([\s\S]*?)(?<=\n)\+\+\+[ \t]*(?:\r?\n|$)/,
  json: /^()(\{[ \t]*\r?\n[\s\S]*?\n\})[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/,
};

/** Finds front matter: YAML between `---`, TOML between `+++`, or, as Hugo has it, an object of JSON. */
export function frontMatterOf(text: string): FrontMatter | null {
  for (const syntax of ['yaml', 'toml', 'json'] as const) {
    const [whole, opening = '', inner = ''] = fences[syntax].exec(text) ?? [];
    if (whole === undefined) continue;
    const start = opening.length;
    return { syntax, whole: { start: 0, end: whole.length }, inner: { start, end: start + inner.length } };
  }
  return null;
}
