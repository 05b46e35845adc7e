import type { Pattern } from './matter.ts';

/** `PATH=/usr/bin`, but not `KEY=VALUE`. */
export const assignments: readonly Pattern[] = [
  {
    kind: 'identifier',
    pattern: /(?<![\p{L}\d_./-])\p{Lu}[\p{Lu}\d_]{2,}=(?!\p{Lu}+(?!\p{L}))[\p{L}\d_./$~:-]*[\p{L}\d_/]/gu,
  },
];

/** Text between backticks. */
export const codeSpans: readonly Pattern[] = [
  {
    kind: 'code',
    pattern: /(?<!`)(`{1,3})(?![^`'\n]*'(?!\p{L}))(?!\s*[%{$][^`\s]*\1|[^`\n]*%[sd])(?<matter>[^`\n]{1,200})\1(?!`)/gu,
    keyOf: (text) => text.trim().replace(/\s+/g, ' '),
  },
  { kind: 'frame', pattern: /`+/gu },
];

/** `\n` and the like, as they stand in the source of programs. */
export const escapes: readonly Pattern[] = [
  { kind: 'escape', pattern: /(?<!\\)(?:\\r)?\\n/gu, keyOf: () => '\\n' },
  { kind: 'escape', pattern: /(?<!\\)\\t(?!\p{Ll}{2})/gu },
];

/** Words that are commands of shells and programs if somebody is told to type them. */
const commands =
  'exit|quit|logout|login|help|ls|dir|cd|pwd|cls|clear|reset|whoami|ipconfig|ifconfig|ping|cat|top|man|echo|make|reboot|shutdown|commit|rollback|abort|undo|status|halt|sudo|su|ssh|yes|no|y|n';
const told =
  '(?:[Tt]ype|[Rr]un|[Ee]nter|[Ee]xecute|[Ii]ssue|[Tt]he command|[Cc]ommand|[Tt]yping|[Rr]unning|[Gg]eben Sie|[Gg]ib|[Tt]ippen Sie|[Ff]ühren Sie|[Ff]ühre|(?:[Dd]er|[Dd]en|[Dd]em|[Mm]it|) ?Befehl)';
const programs =
  'git|npm|npx|yarn|pnpm|pip3?|apt|apt-get|dnf|yum|brew|cargo|docker|kubectl|systemctl|composer|dotnet|go|bundle|rails|gem|conda|svn|hg|sudo';

const commandPatterns: readonly Pattern[] = [
  {
    kind: 'command',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${told} )(?<matter>(?:${programs}) (?!(?:commands?|hooks?|projects?|repositor(?:y|ies)|clients?|servers?|tests?|builds?|packages?|scripts?|users?|and|or|in|on|to|for|with|from|is|as|und|oder|aus)(?!\\p{L}))\\p{Ll}[\\p{L}\\d_-]+)(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    kind: 'command',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:${programs}) (?!(?:commands?|hooks?|projects?|repositor(?:y|ies)|clients?|servers?|tests?|builds?|packages?|scripts?|users?|and|or|in|on|to|for|with|from|is|as|und|oder|aus)(?!\\p{L}))\\p{Ll}[\\p{L}\\d_-]+(?![\\p{L}\\d-])`,
      'gu',
    ),
    isCertain: false,
  },
  {
    kind: 'command',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Tt]ype|[Ee]nter|[Tt]yping|[Tt]he command|[Gg]eben Sie|[Gg]ib|[Tt]ippen Sie|[Dd]en Befehl) )(?:${commands})(?= (?:to|and|at|or|for|on|ein|um|und|aus|oder)(?!\\p{L})|[.,;:!?]|$)`,
      'gu',
    ),
  },
];

const option: readonly Pattern[] = [
  {
    kind: 'option',
    pattern:
      /(?<=(?:[Oo]ptions?|[Ff]lags?|[Ss]witch(?:es)?|[Ss]chalter[n]?|[Oo]ptionen|[Pp]arameters?) ["'„“]?)-\p{L}(?![\p{L}\d_-])/gu,
  },
  {
    kind: 'option',
    pattern:
      /(?<![\p{L}\d_-])--(?!(?:the|an?|one|and|but|or|it|this|that|he|she|we|they|which|who|in|so|for|with|to|of|you|der|die|das|ein|eine|und|aber|oder|wie|was)(?![\p{L}\d=-]))\p{Ll}[\p{L}\d]*(?:-[\p{Ll}\d][\p{L}\d]*)*(?:=[^\s,;()"“”„«»]*[^\s,;()"“”„«».!?:'’])?(?![\p{L}\d_]|-\p{Ll})/gu,
    keyOf: (text) => text.replace(/=.*$/, '='),
  },
  {
    kind: 'option',
    pattern: /(?<![^\s([|,/"'„“])-[\p{L}?][\p{L}\d]*(?:-[\p{L}\d]+)*(?![\p{L}\d_-])/gu,
    isCertain: false,
  },
  { kind: 'option', pattern: /(?<![^\s([|,"'„“])\/[\p{L}?](?![\p{L}\d_/.])/gu, isCertain: false },
];

/** Words of query languages, protocols and logic, which stay beside a word for what they are. */
const keywords =
  'SELECT|INSERT|UPDATE|DELETE|REPLACE|MERGE|UPSERT|TRUNCATE|CREATE|ALTER|DROP|GRANT|REVOKE|COMMIT|ROLLBACK|WHERE|HAVING|FROM|JOIN|UNION|DISTINCT|GROUP BY|ORDER BY|LIMIT|OFFSET|VALUES|EXPLAIN|ANALYZE|VACUUM|BEGIN|END|GET|POST|PUT|PATCH|HEAD|OPTIONS|CONNECT|TRACE|AND|OR|NOT|XOR|IF|ELSE|THEN|FOR|WHILE|DO|CASE|RETURN|GOTO|PRINT|INPUT|CALL|BREAK|CONTINUE|SWITCH|DEFAULT|EXISTS|BETWEEN|LIKE|IN|IS|SET|USE|SHOW|LOCK|UNLOCK|CASCADE|TRUE|FALSE|NULL|SUM|COUNT|AVERAGE|VLOOKUP';
const isKeywordOnly = new RegExp(`^(?:${keywords})$`);
/** Whether a text is a keyword of a query language, a protocol or logic. */
export const isKeyword = (text: string): boolean => isKeywordOnly.test(text);
const nounsOfKeywords =
  'statements?|commands?|clauses?|keywords?|quer(?:y|ies)|requests?|methods?|operators?|loops?|functions?|instructions?|expressions?|branch(?:es)?';
const germanNouns =
  'Anweisung(?:en)?|Befehle?n?s?|Klauseln?|Schlüssel(?:wort|wörter[n]?)|Abfragen?|Anfragen?|Requests?|Anforderung(?:en)?|Methoden?|Operators?|Operatoren|Schleifen?|Funktion(?:en)?|Statements?|Ausdruck|Zweig';

/** Keywords that stay beside `use` and the like; others are also words of emphasis and labels of buttons. */
const plainKeywords =
  'SELECT|TRUNCATE|ALTER|WHERE|HAVING|JOIN|UNION|DISTINCT|GROUP BY|ORDER BY|VACUUM|ROLLBACK|COMMIT|CASCADE|NULL|VLOOKUP|GOTO';
/** Words for things that have a name in capitals. */
const named =
  'variables?|constants?|macros?|directives?|pragmas?|tokens?|flags?|values?|Variablen?|Umgebungsvariablen?|Konstanten?|Makros?|Wert|Flags?';
const capitals = '\\p{Lu}{2,}';

/** Names in capitals that only the words around them tell from emphasis. */
export const inCapitals: readonly Pattern[] = [
  {
    kind: 'identifier',
    pattern: new RegExp(
      `(?<![\\p{L}\\d_-])(?:${keywords})(?=[ -](?:${nounsOfKeywords}|${germanNouns})(?!\\p{L}))|(?<=(?:${nounsOfKeywords}|${germanNouns}) )(?:${keywords})(?![\\p{L}\\d_-])`,
      'gu',
    ),
  },
  {
    kind: 'identifier',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Uu]se|[Uu]sing|[Ww]ith|[Vv]erwenden Sie|[Mm]it|[Pp]er) )(?:${plainKeywords})(?![\\p{L}\\d_-])`,
      'gu',
    ),
  },
  {
    kind: 'identifier',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${named}) )${capitals}(?![\\p{L}\\d_-])|(?<![\\p{L}\\d_-])${capitals}(?= (?:${named})(?!\\p{L}))|(?<![\\p{L}\\d_-])${capitals}(?![\\p{L}\\d_-])(?<=(?:[Ss]et|[Ss]etzen Sie|[Ss]etze) [^.\\n]{1,40} (?:to|auf) \\p{Lu}{2,})`,
      'gu',
    ),
  },
  {
    kind: 'identifier',
    pattern:
      /(?<=(?:[Rr]eturn(?:s|ed|ing)?|[Ss]et to|[Dd]efaults? to|[Gg]ibt|[Ll]iefert|[Ww]ert) )(?:null|undefined|nil|NaN)(?![\p{L}\d_-])/gu,
  },
];

/** Names of functions, variables, constants and keywords. */
const identifierPatterns: readonly Pattern[] = [
  { kind: 'identifier', pattern: /(?<![\p{L}\d_])[\p{L}_$][\p{L}\d_$]*(?:(?:\.|::|->)[\p{L}_$][\p{L}\d_$]*)*\(\)/gu },
  {
    kind: 'identifier',
    pattern: /(?<![\p{L}\d_:])[\p{L}_][\p{L}\d_]*(?:(?:::|->)[\p{L}_~][\p{L}\d_]*)+(?![\p{L}\d_])/gu,
  },
  {
    kind: 'identifier',
    pattern:
      /(?<![\p{L}\d_&-])(?:_*[\p{Lu}\d]+(?:_+[\p{Lu}\d]+)+_*|_*[\p{L}\d]+(?:_+[\p{L}\d]+)+_*|_{1,2}[\p{L}\d]+_{1,2})(?![\p{L}\d_])/gu,
  },
  { kind: 'identifier', pattern: /(?<![\p{L}\d_.-])\p{Ll}{2,}\d?(?:\p{Lu}\p{Ll}+){1,}\d*(?![\p{L}\d_])/gu },
  {
    kind: 'identifier',
    pattern:
      /(?<![\p{L}\d_.-])(?=[\da-f]{0,39}\d)(?=[\da-f]{0,39}[a-f])(?:[\da-f]{7,12}|[\da-f]{32}|[\da-f]{40}|[\da-f]{64})(?![\p{L}\d_.-])/gu,
  },
  {
    kind: 'identifier',
    pattern: /(?<![\p{L}\d-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\p{L}\d-])/giu,
  },
  {
    kind: 'identifier',
    pattern: /(?<![\p{L}\d_.-])\p{Ll}{2,}(?:\.[\p{Ll}_][\p{L}\d_]{2,})+(?![\p{L}\d_(]|\.\p{L})/gu,
    isCertain: false,
  },
  {
    kind: 'identifier',
    pattern:
      /(?<![\p{L}\d_.-])(?:\p{Lu}[\p{L}\d]*(?:\.\p{Lu}[\p{L}\d]*)+|(?=[\p{L}\d]{5})(?:\p{Lu}[\p{Ll}\d]+(?:\p{Lu}[\p{Ll}\d]*)+|\p{Ll}{2,}\p{Lu}[\p{L}\d]*))(?![\p{L}\d_])/gu,
    isCertain: false,
  },
  {
    kind: 'identifier',
    pattern: /(?<![\p{L}\d_.=-])(?:true|false|null|undefined|none|nil|NaN)(?![\p{L}\d_-])/gu,
    isCertain: false,
  },
  { kind: 'identifier', pattern: /(?<![\p{L}\d_./-])[\p{L}\d_]+=[\p{L}\d_./]*[\p{L}\d_]/gu, isCertain: false },
];

/** `:smile:`, `{#install}`. */
const marks: readonly Pattern[] = [{ kind: 'frame', pattern: /(?<![\p{L}\d:]):[a-z][a-z\d_+-]*:(?![\p{L}\d:])/gu }];

/** Code in running text that nothing marks as such. */
export const bareCode: readonly Pattern[] = [...marks, ...commandPatterns, ...option, ...identifierPatterns];
