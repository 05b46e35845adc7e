import { epubOf } from '@gegenlesen/testing/containers';
import { expect, test } from 'vitest';
import { outlineOf } from '../../test/outline.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

test('the chapters of an EPUB in reading order, without its table of contents', async () => {
  const bytes = epubOf([
    '<h1>Eins</h1><script/><p><a id="x"/>Wir bauen <b>zwei</b>&#160;Brücken.<br/>In Bonn. Das Ende <img alt="a > b" src="x"/>ist nah.</p>',
    '<div/><h1>Zwei</h1><p>Die Wö<span id="p2"/>rter &amp; so.</p>',
  ]);
  expect(outlineOf(await segmentDocument(readDocument(bytes, 'a.epub'), { lang: 'de' }))).toEqual([
    'heading: Eins',
    'paragraph: Wir bauen zwei\u00a0Brücken. | In Bonn. | Das Ende ist nah.',
    'heading: Zwei',
    'paragraph: Die Wörter & so.',
  ]);
});
