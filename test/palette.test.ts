import { expect, test } from 'vitest';
import { files, read } from './repository.ts';

const palette = 'packages/qa-report/src/render/page/palette.ts';
const styled = files.filter((path) => /\.css$|packages\/qa-report\/src\/.*(?<!\.test)\.ts$/.test(path));

test('only the palette says what a colour is', () => {
  const naming = styled.filter((path) => /#[0-9a-f]{6}\b|light-dark\(/.test(read(path)));
  expect(naming).toEqual([palette]);
});
