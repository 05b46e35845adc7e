import { visible } from '../../words/escape/visible.ts';

/** HTML that is known to be well-formed, as against text, which is not. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | null | readonly Markup[];

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * HTML with values in it: ``markup`<p lang="${lang}">${sentence}</p>` ``. Text is escaped, for content and for quoted
 * attributes alike, Markup stays as it is, and null leaves nothing: what a document says cannot become a tag.
 */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  html: strings.reduce((html, string, i) => `${html}${htmlOf(values[i - 1] ?? null)}${string}`),
});

/** Text of our own that HTML does not parse as content: a style, a script. */
export const verbatim = (html: string): Markup => ({ html });

function htmlOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return visible(value).replace(/[&<>"']/g, (character) => references[character] ?? '');
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}
