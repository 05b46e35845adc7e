import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say } from './command.mjs';

/**
 * A program that is no npm package: where it may be found, and the Debian package that brings it.
 *
 * @typedef {{ name: string, neededFor: string, programs: string[], variable: string, debian: string, macos: string }} Service
 */

/** @type {Service[]} What the tests need of the system. */
export const services = [
  {
    name: 'Chromium',
    neededFor: 'the tests of the report page',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    variable: 'CHROMIUM',
    debian: 'chromium',
    macos: 'brew install --cask chromium',
  },
];

/**
 * Finds each service, or installs it where that needs nobody's consent: on Debian and Ubuntu, as root.
 *
 * @returns {Promise<boolean>} whether all of them are there; what is missing is said
 */
export async function provideServices() {
  const missing = services.filter((service) => !isThere(service));
  if (missing.length === 0) return true;
  if (isDebian() && process.getuid?.() === 0 && !(await install(missing))) return false;
  const stillMissing = missing.filter((service) => !isThere(service));
  for (const service of stillMissing) say(`${service.name} is needed for ${service.neededFor}. ${remedy(service)}\n`);
  return stillMissing.length === 0;
}

/** @param {Service} service */
function isThere({ programs, variable }) {
  const named = process.env[variable];
  if (named !== undefined) return isExecutable(named);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) =>
    programs.some((program) => endings.some((ending) => isExecutable(join(folder, program + ending)))),
  );
}

/** @param {Service[]} missing */
async function install(missing) {
  const packages = missing.map(({ debian }) => debian).join(' ');
  say(`services  installing ${packages} with apt-get\n`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const { status, output } = await run(
    `apt-get -o Acquire::Retries=3 update && apt-get -o Acquire::Retries=3 install -y ${packages}`,
  );
  if (status !== 0) say(output);
  return status === 0;
}

/** @param {Service} service */
function remedy({ name, variable, debian, macos }) {
  const otherwise = `install ${name} and put it on the PATH, or set ${variable} to its path`;
  if (isDebian()) return `Type: sudo apt-get install -y ${debian}`;
  if (process.platform === 'darwin') return `Type: ${macos}`;
  return `To go on, ${otherwise}.`;
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
