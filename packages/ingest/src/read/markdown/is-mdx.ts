import { fencedCode } from './marks/code-spans.ts';

const signs = [
  /^import\s[^\n]*['"];?[ \t]*$/m,
  /^export\s+(?:const|default|function)\s/m,
  /<[A-Z][\w.]*\s[^<>]{0,500}=\{/,
  /^[ \t]*\{\/\*/m,
];

/** Whether Markdown is MDX, by the ending of the file or by what is in it: Docusaurus reads `.md` as MDX too. */
export function isMdx(text: string, path: string): boolean {
  if (/\.mdx$/i.test(path)) return true;
  let prose = '';
  let at = 0;
  for (const { start, end } of fencedCode(text)) {
    prose += text.slice(at, start);
    at = end;
  }
  prose += text.slice(at);
  return !/^<script\b/m.test(prose) && signs.some((sign) => sign.test(prose));
}
