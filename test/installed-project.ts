import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/command.mjs';
import { readJson, workspaces } from '../scripts/workspaces.mjs';

/** The output of `npm pack` for one package. */
interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

interface Locked {
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** Types that a TypeScript project has anyway. */
const typesOfNode = ['node_modules/@types/node', 'node_modules/undici-types'];

/** An empty project with all packages of this repository installed, and what npm packed. */
export interface InstalledProject {
  readonly folder: string;
  readonly packed: readonly Packed[];
}

/**
 * Packs all public packages and installs them as any user would: in a folder outside the repository, with an empty cache
 * and no network. Third-party packages are packed from our node_modules, so the install fails if a version does not
 * match the range in a package.json.
 *
 * @param base an empty folder outside the repository
 */
export function installProject(base: string): InstalledProject {
  const [own, others, folder] = ['own', 'others', 'project'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [own, others, folder]) mkdirSync(path);
  const published = workspaces.filter(({ manifest }) => manifest.private !== true);
  const packed = pack(
    published.map((workspace) => workspace.folder),
    own,
  );
  const dependencies = [
    ...packed.map(({ name, filename }) => [name, `file:${join(own, filename)}`]),
    ...pack(thirdParties(), others).map(({ name, filename }) => [name, `file:${join(others, filename)}`]),
  ];
  const manifest = { name: 'a-project', private: true, type: 'module', dependencies: Object.fromEntries(dependencies) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const { status, stderr } = call(folder, 'npm', ['install', '--omit=optional', '--cache', join(base, 'cache')]);
  if (status !== 0) throw new Error(`npm install: ${stderr}`);
  return { folder, packed };
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the project, without anything from this repository. */
export function call(folder: string, program: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...environment, GEGENLESEN_DATA: join(folder, 'nothing-learned') },
  });
  return { status, stdout, stderr };
}

// Without the variables that npm sets for our own scripts.
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|FORCE_COLOR)/i.test(name))),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
};

/** The third-party packages needed in production, according to the lock file. */
const thirdParties = (): readonly string[] => [
  ...Object.entries<Locked>(readJson('package-lock.json').packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .filter(([, { link, dev, optional, devOptional }]) => !(link || dev || optional || devOptional))
    .map(([path]) => path),
  ...typesOfNode,
];

function pack(folders: readonly string[], destination: string): readonly Packed[] {
  const paths = folders.map((folder) => `./${folder}`);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination, ...paths];
  return JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 }),
  );
}
