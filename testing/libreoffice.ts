import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The path of LibreOffice: the one in LIBREOFFICE, or the first on the PATH; null if there is none. */
export function findLibreOffice(): string | null {
  const { LIBREOFFICE, PATH = '' } = process.env;
  const places = PATH.split(delimiter).flatMap((folder) =>
    ['soffice', 'libreoffice'].map((name) => join(folder, name)),
  );
  return LIBREOFFICE ?? places.find(isExecutable) ?? null;
}

/**
 * Opens a file in LibreOffice and saves it in another format.
 *
 * @param name of the file, with its ending; @param ending of the result: `pdf`, `txt`
 */
export function convertedByLibreOffice(program: string, name: string, bytes: Uint8Array, ending: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const format = ending === 'txt' ? 'txt:Text (encoded):UTF8' : ending;
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(program, [profile, '--headless', '--convert-to', format, '--outdir', folder, join(folder, name)], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return readFileSync(join(folder, name.replace(/\.\w+$/, `.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
