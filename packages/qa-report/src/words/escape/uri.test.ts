import { expect, test } from 'vitest';
import { uriPath } from './uri.ts';

test.each([
  ['texte/Mühle & Bäcker.de.md', 'texte/M%C3%BChle%20%26%20B%C3%A4cker.de.md'],
  ['a:b?c#d%20.txt', 'a%3Ab%3Fc%23d%2520.txt'],
  ["(it's)[1]*!.txt", '%28it%27s%29%5B1%5D%2A%21.txt'],
  ['half \ud800.txt', 'half%20%EF%BF%BD.txt'],
  ['../a/./b.txt', '../a/./b.txt'],
])('%j is %s', (path, uri) => {
  expect(uriPath(path)).toBe(uri);
});
