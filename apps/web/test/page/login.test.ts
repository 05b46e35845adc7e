import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@gegenlesen/testing/chromium';
import { expect, onTestFinished, test } from 'vitest';
import { program, serveReview } from './served.ts';
import { visit } from './visit.ts';

test('a colleague logs in on a phone, and leaves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const added = spawnSync(process.execPath, [program, 'serve', '--add-user', 'Rita', '--role', 'reviewer'], {
    env: { ...process.env, XDG_DATA_HOME: folder, DATABASE_URL: '' },
    input: 'a bench by the mill\n',
    encoding: 'utf8',
  });
  expect({ status: added.status, stderr: added.stderr }).toEqual({ status: 0, stderr: '' });
  const [browser, served] = await Promise.all([launchChromium(), serveReview(folder, ['--host', '127.0.0.1'])]);
  onTestFinished(() => Promise.all([browser.close(), served.close()]).then(() => undefined));

  const phone = { viewport: { width: 360, height: 740 }, locale: 'de-DE' };
  const { page, close } = await visit(browser, served.address, phone);
  const logIn = async (password: string): Promise<void> => {
    await page.getByLabel('Name').fill('Rita');
    await page.getByLabel('Passwort').fill(password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
  };
  await logIn('a bench by the river');
  await page.getByText('the name or the password is wrong').waitFor();
  await logIn('a bench by the mill');
  await page.getByRole('heading', { name: 'Dokumente' }).waitFor();
  await page.getByText('Wer Texte bearbeiten darf, kann welche hinzufügen.').waitFor();
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
  await close();
});
