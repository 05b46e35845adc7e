import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** An open page, with the requests that it made and the errors that it logged. */
export interface Visit {
  readonly page: Page;
  /** Requests to other servers; there must be none. */
  readonly strangers: readonly string[];
  /** Errors and warnings of the browser, as it words them. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, strangers, complaints, close: () => context.close() };
}

/** Two files as a person would choose them. */
export interface Pair {
  readonly name: string;
  readonly original: { readonly name: string; readonly text: string };
  readonly translation: { readonly name: string; readonly text: string };
}

/** Uploads a pair with the form, and opens it once it is checked, which may take up to this many milliseconds. */
export async function upload(page: Page, { name, original, translation }: Pair, patience = 20_000): Promise<void> {
  await page.locator('main .heading-line button').click();
  const files = page.locator('dialog input[type=file]');
  await files.nth(0).setInputFiles({ name: original.name, mimeType: 'text/plain', buffer: Buffer.from(original.text) });
  await files
    .nth(1)
    .setInputFiles({ name: translation.name, mimeType: 'text/plain', buffer: Buffer.from(translation.text) });
  await page.locator('dialog label > input:not([type=file])').fill(name);
  await page.locator('dialog button[type=submit]').click();
  const shown = name.slice(name.lastIndexOf('/') + 1);
  await page.getByRole('link', { name: shown, exact: true }).click({ timeout: patience });
  await page.locator('article.row').first().waitFor();
}

/** The progress that the list of findings shows. */
export const standing = async (page: Page): Promise<string> =>
  (await page.locator('.standing > span').first().textContent()) ?? '';

/** The message of the active finding. */
export const activeMessage = async (page: Page): Promise<string> =>
  (await page.locator('.card .message').textContent()) ?? '';
