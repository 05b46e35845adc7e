import { formatCodesOf } from './format-codes.ts';
import { type Matter, type Pattern, readPatterns, taken } from './matter.ts';

const name = '[\\p{L}_][\\p{L}\\d_]*';
/** Between braces: a name or number, with members, filters and formats. */
const inside =
  '[$@>!&/#^.-]?\\s?(?:[\\p{L}\\d_][\\p{L}\\d_$.\\[\\]()@-]*)(?:\\s?[|:]\\s?[^{}\\n]{1,40}|,\\s?(?:-?\\d|[\\p{L}]{3,})[^{}\\n]{0,40})?';
/** Entities of single characters. */
const characters =
  /^&(?:amp|lt|gt|quot|apos|nbsp|shy|hellip|mdash|ndash|copy|reg|trade|[lr][ds]?[aq]quo|bdquo|sbquo|euro|times|middot|bull|[aouAOU]uml|szlig|thinsp|ensp|emsp|zwnj|zwj);$/;

/** `{ name }` is `{name}`; formats behind a comma or colon may differ between languages. */
const bracesKey = (text: string): string => text.replace(/\s+/g, '').replace(/(?<=\p{L}|\d)[,:|].*?(?=\}+$)/u, '');

/** Windows does not distinguish the case of its variables. */
const variableKey = (text: string): string =>
  /^%(?:appdata|local|program|user|system|win|temp|tmp|public|all)/i.test(text) ? text.toLowerCase() : text;

/** Widths, and the case of digits, do not matter: `%-5.2lf` is `%f`, `%i` is `%d`. */
function printfKey(text: string): string {
  const [, at = '', type = ''] = /^%(\d+\$)?.*?([a-zA-Z@%])$/.exec(text) ?? [];
  return `%${at}${type === 'i' ? 'd' : /[XEG]/.test(type) ? type.toLowerCase() : type}`;
}

const named: readonly Pattern[] = [
  { kind: 'placeholder', pattern: /\{\{(?!\s(?:and|or|und|oder)\s)\{?[^{}\n]{1,60}\}\}\}?/gu, keyOf: bracesKey },
  { kind: 'placeholder', pattern: /\{%[^{}\n]{1,60}%\}|<%[^<>\n]{1,60}%>|\{\{<[^{}\n]{1,80}>\}\}/gu },
  { kind: 'frame', pattern: /\{ ?[#:] ?[.\p{L}][^{}\n]{0,120}\}/gu },
  // The description of a syntax: `${variable[;width]}`.
  { kind: 'frame', pattern: /[$#%@]?\{[\p{L}_][\p{L}\d_.-]*\[[,;:|][^{}\n]{0,60}\}/gu },
  { kind: 'placeholder', pattern: /(?:\$t|@:)\([^()\n]{1,60}\)/gu },
  { kind: 'placeholder', pattern: /[$#%@]\{[^{}\n]{1,60}\}/gu, keyOf: (text) => text.replace(/^\$\{(\w+)\}$/, '$$$1') },
  {
    kind: 'placeholder',
    pattern:
      /#{2,}[\p{Lu}\d_]{2,}#{2,}|@@?[\p{Lu}\d_]{2,}@@?|%%[\p{L}\d_]{2,}%%|\$[\p{Lu}_][\p{Lu}\d_]*\$|__[\p{L}\d]+(?:_[\p{L}\d]+)*__/gu,
  },
  { kind: 'placeholder', pattern: /%%/gu },
  {
    kind: 'placeholder',
    pattern: /%\([\p{L}\d_.-]+\)[#0+-]*\d*(?:\.\d+)?[diouxXeEfFgGcrsa]|%<[\p{L}\d_]+>[\d.]*[a-z]?/gu,
  },
  { kind: 'placeholder', pattern: new RegExp(`\\{(?:${inside})?\\}`, 'gu'), keyOf: bracesKey },
  {
    kind: 'placeholder',
    pattern:
      /(?<![\p{L}\d%])%(?!(?:s|l?[du])\p{Lu})(?:[\p{Lu}_][\p{Lu}\d_]+%(?![sdiuc](?!\p{L}))|[\p{L}_][\p{L}\d_]+%(?!\p{L}))/gu,
    keyOf: variableKey,
  },
  { kind: 'placeholder', pattern: new RegExp(`(?<![\\p{L}\\d$\\\\])\\$${name}(?:\\[[^\\]\\s]*\\])?`, 'gu') },
  {
    kind: 'placeholder',
    pattern:
      /(?<![\p{L}\d:/\\)\]]|[\p{L}\d>}\uFFFC]\[)(?<!\p{L} ):\p{Ll}{2,}(?:_[\p{L}\d]+)*(?![\p{L}\d:+])|(?<=\p{L} ):\p{Ll}{2,}(?:_[\p{L}\d]+)*(?= [\p{L}(]|[.,;!?)]|$)/gu,
  },
  { kind: 'placeholder', pattern: /(?<!\p{L})&\p{L}[\p{L}\d.-]+;/gu },
  { kind: 'frame', pattern: /&#x?[\da-f]{1,6};/giu },
];

const conversion = "%(?:\\d{1,2}\\$)?[-+#0']*(?:\\d+|\\*)?(?:\\.(?:\\d+|\\*))?";
const printf = new RegExp(
  `(?<!\\d\\s?|~)${conversion}(?:(?:hh|h|ll|l|L|q|j|z|t)[diuxXoeEfgGs]|[sd@]|[iuScC](?!\\p{Ll})|[oxXeEfFgGaAprn](?!\\p{L})|n(?=\\p{Lu}\\p{Ll}))`,
  'gu',
);
/** `%1` of Qt, right after another one as well: `%1%2`. */
const numbered: Pattern = {
  kind: 'placeholder',
  pattern: /(?:(?<![\d%])|(?<=(?<![\d%])%L?\d))%L?[1-9]\d?(?![\d$]|[.,]\d)/gu,
};
/** A text of Qt, in which `%1x%2` is a size and not a hexadecimal number. */
const isNumbered = /(?<![\d%])%[2-9](?![\p{L}\d$.%])/u;
const positional: readonly Pattern[] = [
  { kind: 'placeholder', pattern: printf, keyOf: printfKey },
  numbered,
  { kind: 'placeholder', pattern: /(?<![\p{L}\d%~])%(?!n\p{Lu}\p{Ll})[\p{Ll}_][\p{L}\d_]{2,}(?![\p{L}\d%])/gu },
];
/** Formats of dates and times: each language has its own order. */
const dates = /%-?[YmHMBbIyFT](?!\p{L}|\d)/u;
/** Nothing but such a format: `%FT%T`. */
const dateFormat = /^(?:%[-EO_^#]?\p{L}|[^%\p{L}]|[TZ](?!\p{L}))+$/u;
const datePattern: readonly Pattern[] = [{ kind: 'frame', pattern: /%[-EO_]?\p{L}(?!\p{L})/gu }];
const formats: readonly Pattern[] = [{ kind: 'frame', pattern: /%[-EO_^#]?\p{L}/gu }];

/** Placeholders, which a program fills in when it shows the text. */
export function readPlaceholders(text: string): readonly Matter[] {
  if (!/[{}%$#@&:_<]/.test(text)) return [];
  return readPatterns(withoutTex(text), patternsOf(text)).map((each) =>
    characters.test(each.text) ? { ...each, kind: 'frame' } : each,
  );
}

function patternsOf(text: string): readonly Pattern[] {
  const codes = formatCodesOf(text);
  if (codes.length > 0) return [...codes, ...named, ...positional];
  if (dateFormat.test(text) && /%[-EO_^#]?[YmHMBbIyFT]/.test(text)) return formats;
  if (dates.test(text)) return [...named, ...datePattern];
  return isNumbered.test(text) ? [numbered, ...named, ...positional] : [...named, ...positional];
}

/** `\\emph{bold}`, `\\renewcommand{\\X}{driver}`: the braces of TeX are no placeholders, but what is in them may be one. */
const tex = /\\\p{L}{2,}\*?(?:\[[^\][\n]*\])?(?:\{[^{}\n]*\})+/gu;
const withoutTex = (text: string): string =>
  text.includes('\\')
    ? text.replace(tex, (command) => command.replace(/(?<![$#%@])\{(?=[^{}]*[^{}])|\}/gu, taken))
    : text;
