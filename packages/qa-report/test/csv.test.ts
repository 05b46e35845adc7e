import { expect, test } from 'vitest';
import { attack, batch, written } from './lists.ts';

test('a batch is the golden file', async () => {
  await expect(written('csv', batch)).toMatchFileSnapshot('goldens/batch.golden.csv');
});

test('a finding is a row, with the person who settled it', () => {
  const rows = written('csv', batch).split('\r\n');
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^harbour,samples\/harbour\.de\.txt,3,22,critical,number-changed,"Expected `12,500` in the translation, found `15\.200`","12,500",15\.200,number,accuracy\/mistranslation,0\.97,[\da-f]{16},,,$/,
    ),
  );
  expect(rows.filter((row) => row.endsWith(',decision,the timetable changed,Ina Vogt'))).toHaveLength(1);
  expect(rows.at(-1)).toBe('');
});

test('no cell begins like a formula', () => {
  const text = written('csv', [...attack, { name: '@x', status: 'failed', path: '-1.txt', problem: '=1+1' }]);
  expect(text).not.toMatch(/(?:^|,|\n)"?[=+@-]/);
  expect(text).toContain("'@x,'-1.txt,,,,failed,'=1+1,");
});
