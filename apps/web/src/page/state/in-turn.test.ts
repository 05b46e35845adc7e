import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('changes are sent one after the other, and a failed one does not hold up the next', async () => {
  const sent: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    sent.push('decision');
  });
  const failing = inTurn(async () => {
    sent.push('edit');
    throw new Error('refused');
  });
  const undo = inTurn(async () => {
    sent.push('undo');
    return 'undone';
  });
  await expect(failing).rejects.toThrow('refused');
  expect(await undo).toBe('undone');
  await slow;
  expect(sent).toEqual(['decision', 'edit', 'undo']);
});
