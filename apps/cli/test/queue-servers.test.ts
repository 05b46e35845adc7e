import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@gegenlesen/testing/free-port';
import { Redis } from 'ioredis';
import { expect, test, vi } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';
import { redisServer } from './redis.ts';
import { startWorker } from './worker-process.ts';

const texts = { 'texts/mill.en.txt': article['mill.en.txt'], 'texts/mill.de.txt': article['drifted.de.txt'] };

const batch = (cwd: string, out: string, ...options: string[]) =>
  gegenlesen(['batch', 'texts', '--out', out, ...options], { cwd });

/** A self-signed certificate for this machine. */
function certificate(): { readonly key: string; readonly certificate: string } {
  const folder = folderWith({});
  const files = { key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') };
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  const out = ['-keyout', files.key, '-out', files.certificate];
  execFileSync(
    process.env.OPENSSL ?? 'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...out],
    {
      stdio: 'ignore',
    },
  );
  return files;
}

test('over TLS the reports are the same, and an unknown certificate is rejected', async () => {
  const files = certificate();
  const port = await freePort();
  const tls = ['--tls-port', String(port), '--tls-auth-clients', 'no', '--requirepass', 'secret'];
  await redisServer(...tls, '--tls-cert-file', files.certificate, '--tls-key-file', files.key);
  const url = `rediss://:secret@127.0.0.1:${port}`;
  const cwd = folderWith(texts);

  const { status, stderr } = await batch(cwd, 'refused', '--queue', url);
  expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('self-signed certificate') });
  expect(stderr).not.toContain('secret');

  vi.stubEnv('NODE_EXTRA_CA_CERTS', files.certificate);
  try {
    await startWorker(url);
    await batch(cwd, 'inline');
    expect(await batch(cwd, 'queued', '--queue', url)).toMatchObject({ status: 1 });
  } finally {
    vi.unstubAllEnvs();
  }
  expect(readFileSync(join(cwd, 'queued/mill.json'))).toEqual(readFileSync(join(cwd, 'inline/mill.json')));
});

/** Three servers that share the keys of a Redis Cluster. */
async function cluster(): Promise<readonly string[]> {
  const buses = await Promise.all([freePort(), freePort(), freePort()]);
  const servers = await Promise.all(
    buses.map((bus) => redisServer('--cluster-enabled', 'yes', '--cluster-port', String(bus))),
  );
  const ports = servers.map(({ url }) => new URL(url).port);
  const bounds = [0, 5461, 10_923, 16_384];
  for (const [i, { client }] of servers.entries()) {
    await client.call('CLUSTER', 'ADDSLOTSRANGE', bounds[i] ?? 0, (bounds[i + 1] ?? 0) - 1);
    await client.call('CLUSTER', 'SET-CONFIG-EPOCH', i + 1);
  }
  for (const [i, port] of ports.entries()) {
    if (i > 0) await servers[0]?.client.call('CLUSTER', 'MEET', '127.0.0.1', port, buses[i] ?? 0);
  }
  for (const { client } of servers) {
    while (!String(await client.call('CLUSTER', 'INFO')).includes('cluster_state:ok')) await wait(50);
    while (!String(await client.call('CLUSTER', 'INFO')).includes('cluster_known_nodes:3')) await wait(50);
  }
  return servers.map(({ url }) => url);
}

test('a Redis Cluster is reachable through any server, and keeps a queue on one', async () => {
  const urls = await cluster();
  const cwd = folderWith(texts);
  await startWorker(urls[0] ?? '');
  await batch(cwd, 'inline');
  for (const [i, url] of urls.entries()) {
    expect(await batch(cwd, `queued${i}`, '--queue', url)).toMatchObject({ status: 1 });
    expect(readFileSync(join(cwd, `queued${i}/mill.json`))).toEqual(readFileSync(join(cwd, 'inline/mill.json')));
  }
  const sizes = await Promise.all(
    urls.map(async (url) => {
      const client = new Redis(url);
      const size = await client.dbsize();
      client.disconnect();
      return size;
    }),
  );
  expect(sizes.filter((size) => size > 0)).toHaveLength(1);
});
