import { warn } from '../standard-error.ts';

/** Opens an address for a person at a terminal; scripts and CI only get it on standard output. */
export async function openBrowser(address: string): Promise<void> {
  if (process.stdout.isTTY !== true || process.env.CI) return;
  const { default: open } = await import('open');
  try {
    await open(address);
  } catch (error) {
    // Without a browser here, the printed address can be opened elsewhere.
    warn(`no browser could be started (${(error as Error).message}); open the address yourself`);
  }
}
