import { describe, expect, test } from 'vitest';
import { attack, batch, written } from './lists.ts';

describe.each(['csv-xbench', 'csv-weblate'] as const)('%s', (format) => {
  test('of a batch is the golden file', async () => {
    await expect(written(format, batch)).toMatchFileSnapshot(`goldens/batch.${format.slice(4)}.golden.csv`);
  });

  test('no cell begins like a formula', () => {
    expect(written(format, attack)).not.toMatch(/(?:^|,|\n)"?[=+@-]/);
  });

  test('of nothing is its header', () => {
    expect(written(format, []).split('\r\n')).toHaveLength(2);
  });
});

test('Xbench: a row for each finding, with both sentences', () => {
  const [head, ...rows] = written('csv-xbench', batch).split('\r\n');
  expect(head).toBe('Check Group,Check,File,Position,Source,Target,Description,Severity');
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^Numbers,number-changed,samples\/harbour\.de\.txt,3:22,.*12,500.*15\.200.*,"Expected `12,500` in the translation, found `15\.200`",critical$/,
    ),
  );
});

test('Weblate: a row for each pair of sentences, with all its findings as comments', () => {
  const [head, ...rows] = written('csv-weblate', batch).split('\r\n');
  expect(head).toBe('location,source,target,id,fuzzy,context,translator_comments,developer_comments');
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^samples\/harbour\.de\.txt:3:22,.*12,500.*15\.200.*,,,,"number-changed \(critical\): Expected `12,500` in the translation, found `15\.200`",$/,
    ),
  );
});
