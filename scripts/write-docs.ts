// `npm run docs`: writes docs/checks, the tables of docs/configuration.md and the schema of the configuration. The
// pages of removed checks are deleted.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configSchema } from '../apps/cli/src/config/json-schema.ts';
import { checkPages } from './check-pages.ts';
import { root, say } from './command.mjs';
import { withTables } from './configuration-tables.ts';

const folder = join(root, 'docs', 'checks');
const schemaPath = join(root, 'apps', 'cli', 'schema', 'gegenlesen.config.schema.json');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = checkPages();
for (const [name, page] of pages) writeFileSync(join(folder, name), page);
mkdirSync(dirname(schemaPath), { recursive: true });
writeFileSync(schemaPath, configSchema());
const page = join(root, 'docs', 'configuration.md');
writeFileSync(page, withTables(readFileSync(page, 'utf8')));
say(`${pages.size} pages in docs/checks, the tables of docs/configuration.md, and the schema of the configuration\n`);
