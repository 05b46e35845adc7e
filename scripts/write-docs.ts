// `npm run docs`: writes docs/checks anew; a page whose check is gone goes with it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPages } from './check-pages.ts';
import { root, say } from './command.mjs';

const folder = join(root, 'docs', 'checks');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = checkPages();
for (const [name, page] of pages) writeFileSync(join(folder, name), page);
say(`${pages.size} pages in docs/checks\n`);
