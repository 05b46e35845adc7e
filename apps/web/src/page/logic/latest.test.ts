import { expect, test } from 'vitest';
import { latestOnly } from './latest.ts';

test('while one question is under way the others wait, and only the last of them is asked', async () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = latestOnly((text: string) => {
    asked.push(text);
    return new Promise<void>((answer) => answers.push(answer));
  });
  for (const text of ['7', '70', '70 ', '70 m']) ask(text);
  expect(asked).toEqual(['7']);
  answers[0]?.();
  await expect.poll(() => asked).toEqual(['7', '70 m']);
  answers[1]?.();
  await Promise.resolve();
  ask('70 km');
  await expect.poll(() => asked).toEqual(['7', '70 m', '70 km']);
});
