import type { Pattern } from './matter.ts';

/** `PATH=/usr/bin`, but not `KEY=VALUE`. */
export const assignments: readonly Pattern[] = [
  {
    kind: 'identifier',
    sign: /=/,
    pattern: /(?<![\p{L}\d_./-])\p{Lu}[\p{Lu}\d_]{2,}=(?!\p{Lu}+(?!\p{L}))[\p{L}\d_./$~:-]*[\p{L}\d_/]/gu,
  },
];

/** Names of functions, variables, constants and keywords. */
export const identifiers: readonly Pattern[] = [
  {
    kind: 'identifier',
    sign: /\(\)/,
    pattern: /(?<![\p{L}\d_])[\p{L}_$][\p{L}\d_$]{0,64}(?:(?:\.|::|->)[\p{L}_$][\p{L}\d_$]{0,64}){0,6}\(\)/gu,
  },
  {
    kind: 'identifier',
    sign: /::|->/,
    pattern:
      /(?<![\p{L}\d_:])[\p{L}_][\p{L}\d_]{0,64}(?:(?:::|->(?!\p{Lu}\p{Ll}))[\p{L}_~][\p{L}\d_]{0,64}){1,8}(?![\p{L}\d_])/gu,
  },
  {
    kind: 'identifier',
    sign: /_/,
    pattern:
      /(?<![\p{L}\d_&-])(?:_*[\p{Lu}\d]+(?:_+[\p{Lu}\d]+)+_*|_*[\p{L}\d]+(?:_+[\p{L}\d]+)+_*|__[\p{L}\d]+__)(?![\p{L}\d_])/gu,
  },
  {
    kind: 'identifier',
    sign: /\p{Ll}\d?\p{Lu}/u,
    pattern: /(?<![\p{L}\d_.-])\p{Ll}{2,}\d?(?:\p{Lu}\p{Ll}+){1,}\d*(?![\p{L}\d_])/gu,
  },
  {
    kind: 'identifier',
    sign: /\d[a-f]|[a-f]\d/,
    pattern:
      /(?<![\p{L}\d_.-])(?=[\da-f]{0,39}\d)(?=[\da-f]{0,39}[a-f])(?:[\da-f]{7,12}|[\da-f]{32}|[\da-f]{40}|[\da-f]{64})(?![\p{L}\d_.-])/gu,
  },
  {
    kind: 'identifier',
    sign: /[\da-f]-[\da-f]{4}-/i,
    pattern: /(?<![\p{L}\d-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\p{L}\d-])/giu,
  },
  {
    kind: 'identifier',
    sign: /\p{Ll}\.[\p{Ll}_]/u,
    pattern: /(?<![\p{L}\d_.-])\p{Ll}{2,64}(?:\.[\p{Ll}_][\p{L}\d_]{2,64}){1,6}(?![\p{L}\d_(]|\.\p{L})/gu,
    isCertain: false,
  },
  {
    kind: 'identifier',
    sign: /[\p{Ll}\d]\p{Lu}|[\p{L}\d]\.\p{Lu}/u,
    pattern:
      /(?<![\p{L}\d_.-])(?:\p{Lu}[\p{L}\d]{0,64}(?:\.\p{Lu}[\p{L}\d]{0,64}){1,6}|(?=[\p{L}\d]{5})(?:\p{Lu}[\p{Ll}\d]+(?:\p{Lu}[\p{Ll}\d]*)+|\p{Ll}{2,}\p{Lu}[\p{L}\d]*))(?![\p{L}\d_])/gu,
    isCertain: false,
  },
  {
    kind: 'identifier',
    sign: /true|false|null|undefined|none|nil|NaN/,
    pattern: /(?<![\p{L}\d_.=-])(?:true|false|null|undefined|none|nil|NaN)(?![\p{L}\d_-])/gu,
    isCertain: false,
  },
  {
    kind: 'identifier',
    sign: /=/,
    pattern: /(?<![\p{L}\d_./-])[\p{L}\d_]+=[\p{L}\d_./]*[\p{L}\d_]/gu,
    isCertain: false,
  },
];
