import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** What OWASP recommends for scrypt: 128 MB and about a third of a second for each try. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 } as const;
const length = 32;

/** A password as it is stored, `scrypt$salt$hash`, so that reading the database does not let anybody log in. */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derived(password, salt, length, cost);
  return ['scrypt', salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password matches the stored one. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, salt = '', hash = ''] = kept.split('$');
  const key = await derived(password, Buffer.from(salt, 'base64url'), length, cost);
  const wanted = Buffer.from(hash, 'base64url');
  return wanted.length === key.length && timingSafeEqual(key, wanted);
}

const derived = (password: string, salt: Buffer, bytes: number, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, bytes, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
