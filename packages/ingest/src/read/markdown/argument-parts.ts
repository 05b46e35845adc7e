import { escapedParts } from '../../catalogues/escaped-parts.ts';
import { collapse, type Part } from '../../prose.ts';
import type { Argument } from './marks/mark.ts';

/** The text of an attribute or argument: JSX has character references, Go has escapes with backslashes. */
export function argumentParts(text: string, argument: Argument): readonly Part[] {
  const { pattern, decode } = syntaxes[argument.syntax];
  // A raw string of Go, in backticks, has no escapes.
  if (argument.syntax === 'go' && text[argument.end] === '`')
    return argumentParts(text, { ...argument, syntax: 'raw' });
  return collapse(escapedParts(text, argument, pattern, decode));
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', ndash: '–', mdash: '—' },
  ...{ hellip: '…', laquo: '«', raquo: '»', bdquo: '„', ldquo: '“', rdquo: '”', sbquo: '‚', lsquo: '‘', rsquo: '’' },
  ...{ copy: '©', reg: '®', trade: '™', euro: '€', times: '×', larr: '←', rarr: '→', auml: 'ä', ouml: 'ö', uuml: 'ü' },
  ...{ Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
};
const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const syntaxes: Readonly<
  Record<Argument['syntax'], { readonly pattern: RegExp; readonly decode: (found: string) => string }>
> = {
  jsx: {
    pattern: new RegExp(`&(?:#x[\\da-fA-F]{1,5}|#\\d{1,6}|${Object.keys(entities).join('|')});`, 'g'),
    decode: (found) => {
      const name = found.slice(1, -1);
      if (!name.startsWith('#')) return entities[name] ?? found;
      return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
    },
  },
  go: { pattern: /\\[\s\S]/g, decode: (found) => controls[found.charAt(1)] ?? found.slice(1) },
  raw: { pattern: /(?!)/g, decode: (found) => found },
};
