// Packs every public workspace and checks that the package matches its package.json.
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root, say } from './command.mjs';
import { workspaces } from './workspaces.mjs';

const published = workspaces.filter(({ manifest }) => manifest.private !== true);
const checked = await Promise.all(
  published.map(async ({ folder }) => ({ folder, ...(await publint({ pkgDir: join(root, folder) })) })),
);
const wrong = checked.filter(({ messages }) => messages.length > 0);
for (const { folder, messages, pkg } of wrong) {
  for (const message of messages) say(`${folder}: ${formatMessage(message, pkg, { color: false })}\n`);
}
say(`${published.length - wrong.length} of ${published.length} packages can be published\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
