import { expect, test } from 'vitest';
import { markdownChunks } from './markdown-chunks.ts';

test('a large text is cut before headings and paragraphs, never inside a code block', () => {
  const text = '# Titel\n\nEin Absatz mit etwas Text.\n\n```\n\n# kein Titel\n```\n\n'.repeat(50_000);
  const chunks = [...markdownChunks(text)];
  expect(chunks.length).toBeGreaterThan(2);
  let at = 0;
  for (const { start, end } of chunks) {
    expect(start).toBe(at);
    expect(end - start).toBeLessThanOrEqual(1_000_000);
    expect(text.slice(start)).toMatch(/^(?:# Titel|Ein Absatz)/);
    at = end;
  }
  expect(at).toBe(text.length);
});

test('a text without a place to cut, or with an open code block, is one chunk', () => {
  for (const text of ['- Ein Punkt.\n\n'.repeat(200_000), `\`\`\`\n${'\n\n# Titel\n'.repeat(200_000)}`]) {
    expect([...markdownChunks(text)]).toEqual([{ start: 0, end: text.length }]);
  }
});
