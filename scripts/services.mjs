import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say } from './command.mjs';

/**
 * A program that is not an npm package: where to find it, and its Debian package. `folder` has a subfolder for each
 * version, whose programs are not on the PATH.
 *
 * @typedef {{ name: string, neededFor: string, programs: string[], folder?: string, variable: string, debian: string, macos: string }} Service
 */

/** @type {Service[]} What the tests need from the system. */
export const services = [
  {
    name: 'Chromium',
    neededFor: 'the tests of the pages',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    variable: 'CHROMIUM',
    debian: 'chromium',
    macos: 'brew install --cask chromium',
  },
  {
    name: 'Redis',
    neededFor: 'the tests of the queue',
    programs: ['redis-server'],
    variable: 'REDIS_SERVER',
    debian: 'redis-server',
    macos: 'brew install redis',
  },
  {
    name: 'OpenSSL',
    neededFor: 'the tests of the queue over TLS',
    programs: ['openssl'],
    variable: 'OPENSSL',
    debian: 'openssl',
    macos: 'brew install openssl',
  },
  {
    name: 'PostgreSQL',
    neededFor: 'the tests of the review server',
    programs: ['postgres'],
    folder: '/usr/lib/postgresql',
    variable: 'POSTGRES',
    debian: 'postgresql',
    macos: 'brew install postgresql',
  },
  {
    name: 'zsh',
    neededFor: 'the tests of completion',
    programs: ['zsh'],
    variable: 'ZSH_PROGRAM',
    debian: 'zsh',
    macos: 'brew install zsh',
  },
  {
    name: 'fish',
    neededFor: 'the tests of completion',
    programs: ['fish'],
    variable: 'FISH_PROGRAM',
    debian: 'fish',
    macos: 'brew install fish',
  },
];

/**
 * Finds each service, or installs it on Debian and Ubuntu if running as root. Prints what is missing.
 *
 * @returns {Promise<boolean>} whether all services are available
 */
export async function provideServices() {
  const missing = services.filter((service) => !isThere(service));
  const installable = missing.filter(({ variable }) => process.env[variable] === undefined);
  if (installable.length > 0 && isDebian() && process.getuid?.() === 0) await install(installable);
  const stillMissing = missing.filter((service) => !isThere(service));
  for (const service of stillMissing) say(`${service.name} is needed for ${service.neededFor}. ${remedy(service)}\n`);
  return stillMissing.length === 0;
}

/** @param {Service} service */
function isThere({ programs, folder, variable }) {
  const named = process.env[variable];
  if (named !== undefined) return isExecutable(named);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const names = programs.flatMap((program) => endings.map((ending) => program + ending));
  const versions = folder !== undefined && existsSync(folder) ? readdirSync(folder) : [];
  const places = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((name) => join(`${folder}`, name, 'bin')),
  ];
  return places.some((place) => names.some((name) => isExecutable(join(place, name))));
}

/** @param {Service[]} missing */
async function install(missing) {
  const packages = missing.map(({ debian }) => debian).join(' ');
  say(`${'services'.padEnd(10)}installing ${packages} with apt-get\n`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const { status, output } = await run(`apt-get update && apt-get install -y ${packages}`);
  if (status !== 0) say(output);
}

/**
 * What to do about a missing service.
 *
 * @param {Service} service
 */
function remedy({ name, variable, debian, macos }) {
  const named = process.env[variable];
  if (named !== undefined) return `${variable} is ${named}, which cannot be run. Correct or unset it.`;
  if (isDebian()) return `Type: sudo apt-get update && sudo apt-get install -y ${debian}`;
  if (process.platform === 'darwin') return `Type: ${macos}`;
  return `Install ${name} and put it on the PATH, or set ${variable} to its path.`;
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
