import { expect, test } from 'vitest';
import { openStack } from './open-stack.ts';

test('what was opened last is closed first, and nothing twice', async () => {
  const stack = openStack();
  const closed: string[] = [];
  for (const name of ['database', 'queue', 'server']) stack.add(async () => void closed.push(name));
  await stack.close();
  await stack.close();
  expect(closed).toEqual(['server', 'queue', 'database']);
});
