import { visible } from '../../words/escape/visible.ts';

/** HTML known to be well-formed, as opposed to plain text. */
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
 * HTML with values in it: ``markup`<p lang="${lang}">${sentence}</p>` ``. Text is escaped for content and
 * for quoted attributes, Markup stays as it is, and null leaves nothing. So no words of a document can become a tag.
 */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  html: strings.reduce((html, string, i) => `${html}${htmlOf(values[i - 1] ?? null)}${string}`),
});

/** Our own text that HTML does not parse as content: a style or a script. */
export const verbatim = (html: string): Markup => ({ html });

function htmlOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return visible(value).replace(/[&<>"']/g, (character) => references[character] ?? '');
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}
