import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Context, Hono } from 'hono';
import type { Surroundings } from './guard.ts';

/** Where the build puts the page. It is found by the name of its package, since this file may be bundled into a program. */
const built = new URL('./', import.meta.resolve('@gegenlesen/web/page/index.html'));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The names of built files: nothing above the folder, nothing hidden. */
const plainName = /^(?:assets\/)?[\w-][\w.-]*$/;

/** Serves the files of the page; every other address gets the page itself, which does its own routing. */
export function addPage(app: Hono<Surroundings>): void {
  app.get('*', async (context) => {
    const name = context.req.path.slice(1);
    const file = plainName.test(name) ? await fileOf(name) : null;
    if (file !== null) return send(context, file, name);
    if (extname(name) !== '') return context.text('there is no such file\n', 404);
    const page = await fileOf('index.html');
    if (page !== null) return send(context, page, 'index.html');
    return context.text('the page is not built; type npm run build\n', 404);
  });
}

function send(context: Context, bytes: Buffer, name: string): Response {
  const isNamedByContent = name.startsWith('assets/');
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}

async function fileOf(name: string): Promise<Buffer | null> {
  try {
    return await readFile(new URL(name, built));
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
