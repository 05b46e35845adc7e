import { expect, test } from 'vitest';
import { checkPair } from '../../check-pair.ts';
import { isForNames } from './name-rules.ts';

test.each<[text: string, isForNames: boolean]>([
  ['main={prefix}{suffix}\nprefix=Abra|Ale|Bor\nsuffix=dor|min|thas', true],
  ['\nmain={name}|{name}{end}\nname=Al|Bal\nend=|a|o\n', true],
  ['main={prefix}{suffix}', false],
  ['path=/usr\nname=Anna', false],
  ['url={host}/{file}\nUse this address.', false],
  ['Name={name}\nCount={count}', false],
  ['name={user}\ncount={number}', false],
])('%j', (text, expected) => {
  expect(isForNames(text)).toBe(expected);
});

test.each<[en: string, de: string, rules: readonly string[]]>([
  [
    'main={prefix}{middle}{suffix}\nprefix=Stone|Old\nmiddle=en\nsuffix=hill|ford',
    'main={prefix}{suffix}\nprefix=Stein|Alt\nsuffix=berg|furt',
    [],
  ],
  ['name={user}\ncount={number}', 'name={user}\ncount=', ['placeholder-missing']],
])('%j | %j', (en, de, rules) => {
  const found = checkPair({ source: { lang: 'en', text: en }, target: { lang: 'de', text: de } });
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});
