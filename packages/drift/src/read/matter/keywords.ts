import type { Pattern } from './matter.ts';

/** Words of query languages, protocols and logic. Beside `statement` and the like they are keywords. */
const keywords =
  'SELECT|INSERT|UPDATE|DELETE|REPLACE|MERGE|UPSERT|TRUNCATE|CREATE|ALTER|DROP|GRANT|REVOKE|COMMIT|ROLLBACK|WHERE|HAVING|FROM|JOIN|UNION|DISTINCT|GROUP BY|ORDER BY|LIMIT|OFFSET|VALUES|EXPLAIN|ANALYZE|VACUUM|BEGIN|END|GET|POST|PUT|PATCH|HEAD|OPTIONS|CONNECT|TRACE|AND|OR|NOT|XOR|IF|ELSE|THEN|FOR|WHILE|DO|CASE|RETURN|GOTO|PRINT|INPUT|CALL|BREAK|CONTINUE|SWITCH|DEFAULT|EXISTS|BETWEEN|LIKE|IN|IS|SET|USE|SHOW|LOCK|UNLOCK|CASCADE|TRUE|FALSE|NULL|SUM|COUNT|AVERAGE|VLOOKUP';
const isKeywordOnly = new RegExp(`^(?:${keywords})$`);
/** Whether a text is a keyword of a query language, a protocol or logic. */
export const isKeyword = (text: string): boolean => isKeywordOnly.test(text);
const nounsOfKeywords =
  'statements?|commands?|clauses?|keywords?|quer(?:y|ies)|requests?|methods?|operators?|loops?|functions?|instructions?|expressions?|branch(?:es)?';
const germanNouns =
  'Anweisung(?:en)?|Befehle?n?s?|Klauseln?|Schlüssel(?:wort|wörter[n]?)|Abfragen?|Anfragen?|Requests?|Anforderung(?:en)?|Methoden?|Operators?|Operatoren|Schleifen?|Funktion(?:en)?|Statements?|Ausdruck|Zweig';

/** Keywords after `use` and the like. The others could be emphasis or the label of a button there. */
const plainKeywords =
  'SELECT|TRUNCATE|ALTER|WHERE|HAVING|JOIN|UNION|DISTINCT|GROUP BY|ORDER BY|VACUUM|ROLLBACK|COMMIT|CASCADE|NULL|VLOOKUP|GOTO';
/** Words for things with names in capitals. */
const named =
  'variables?|constants?|macros?|directives?|pragmas?|tokens?|flags?|values?|Variablen?|Umgebungsvariablen?|Konstanten?|Makros?|Wert|Flags?';
const capitals = '\\p{Lu}{2,}';

/** Names in capitals. Only the words around them distinguish them from emphasis. */
export const namesInCapitals: readonly Pattern[] = [
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
