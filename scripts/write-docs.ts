// `npm run docs`: writes docs/checks, the tables of docs/configuration.md and docs/formats.md, and the schema of the
// configuration. The pages of removed checks are deleted.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configSchema } from '../apps/cli/src/config/json-schema.ts';
import { checkPages } from './check-pages.ts';
import { root, say } from './command.mjs';
import { configurationTables } from './configuration-tables.ts';
import { formatTables } from './format-tables.ts';
import { withTables } from './tables.ts';

const folder = join(root, 'docs', 'checks');
const schemaPath = join(root, 'apps', 'cli', 'schema', 'gegenlesen.config.schema.json');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = checkPages();
for (const [name, page] of pages) writeFileSync(join(folder, name), page);
mkdirSync(dirname(schemaPath), { recursive: true });
writeFileSync(schemaPath, configSchema());
for (const [name, tables] of [
  ['configuration.md', configurationTables()],
  ['formats.md', formatTables()],
] as const) {
  const page = join(root, 'docs', name);
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), tables));
}
say(`${pages.size} pages in docs/checks, the tables of two pages of docs, and the schema of the configuration\n`);
