import { expect, test } from 'vitest';
import { configSchema } from '../apps/cli/src/config/json-schema.ts';
import { checkPages } from '../scripts/check-pages.ts';
import { configurationTables } from '../scripts/configuration-tables.ts';
import { formatTables } from '../scripts/format-tables.ts';
import { withTables } from '../scripts/tables.ts';
import { files, read } from './repository.ts';

const folder = 'docs/checks/';
const expected = checkPages();
const remedy = 'run `npm run docs`';

test.each([...expected])(`${folder}%s matches its check`, (name, page) => {
  expect(files, remedy).toContain(folder + name);
  expect(read(folder + name), remedy).toBe(page);
});

test('every page belongs to a check', () => {
  const pages = files.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  expect(pages, remedy).toEqual([...expected.keys()].sort());
});

test('the published schema of the configuration is the one in use', () => {
  expect(read('apps/cli/schema/gegenlesen.config.schema.json'), remedy).toBe(configSchema());
});

test.each([
  ['docs/configuration.md', 'every key and every option', configurationTables()],
  ['docs/formats.md', 'every format', formatTables()],
])('%s has %s', (path, _, tables) => {
  const page = read(path);
  expect(page, remedy).toBe(withTables(page, tables));
});

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

test('every configuration key is described in a sentence', () => {
  const root = JSON.parse(configSchema()) as Schema;
  const whole = (schema: Schema): Schema => {
    const parts = [schema, ...(schema.allOf ?? [])].map(
      ({ $ref }) => root.definitions?.[$ref?.split('/').at(-1) ?? ''],
    );
    return Object.assign({}, ...parts.filter((part) => part !== undefined).map(whole), schema);
  };
  const keysOf = (given: Schema, path: string): readonly (readonly [path: string, description?: string])[] => {
    const { properties = {}, items, anyOf = [] } = whole(given);
    return [
      ...Object.entries(properties).flatMap(([key, inner]) => [
        [`${path}.${key}`, whole(inner).description ?? ''] as const,
        ...keysOf(inner, `${path}.${key}`),
      ]),
      ...[...(items === undefined ? [] : [items]), ...anyOf].flatMap((each) => keysOf(each, path)),
    ];
  };
  const keys = keysOf(root, '');
  expect(keys.map(([path]) => path)).toContain('.overrides.gate.budgets.rules.omitted');
  expect(keys.filter(([, description]) => !/^(?:\p{Lu}|`).*\.$/u.test(description ?? ''))).toEqual([]);
});
