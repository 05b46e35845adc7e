import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from './markdown-text.ts';

test.each([
  ['Der Hafen (neu) kostet 1.200 Euro, d. h. mehr.', 'Der Hafen (neu) kostet 1.200 Euro, d. h. mehr.'],
  ['**fett** und `code`', '&#42;&#42;fett&#42;&#42; und &#96;code&#96;'],
  ['[a](javascript:x)', '&#91;a&#93;(javascript:x)'],
  ['<img src=x>', '&#60;img src=x&#62;'],
  ['a | b\n| - |', 'a &#124; b &#124; - &#124;'],
  ['https://example.org and www.example.org', 'https&#58;//example.org and www&#46;example.org'],
  ['&amp; stays &amp;', '&#38;amp; stays &#38;amp;'],
])('%j is written %j', (text, written) => {
  expect(markdownText(text)).toBe(written);
});

test('nothing can open a tag, a link, a cell or another line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(markdownText(text).replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_[\]<>&|~@$\n\r]/);
    }),
  );
});
