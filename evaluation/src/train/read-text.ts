import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { messagesIn } from '../debian/catalogue.ts';
import { filesIn } from '../debian/fetch-packages.ts';
import type { TextPair } from '../sets/text-pair.ts';
import { pairBlocks } from './blocks.ts';
import { readDictionary } from './dictionary.ts';
import { htmlBlocks, htmlById, manualBlocks } from './markup.ts';
import { plainMessage } from './plain-message.ts';
import type { Pages, Reading } from './texts.ts';

/** The pairs of a text; `packages` contains a folder for each Debian package. */
export function readText(reading: Reading, packages: string): readonly TextPair[] {
  switch (reading.kind) {
    case 'catalogues':
      return reading.from.flatMap((name) => messagesIn(join(packages, name))).map(plainMessage);
    case 'pages': {
      const german = pagesOf(packages, reading.de);
      return [...pagesOf(packages, reading.en)].flatMap(([name, english]) => {
        const translated = german.get(name);
        if (translated === undefined) return [];
        const [de, en] = [readFileSync(translated, 'utf8'), readFileSync(english, 'utf8')];
        return reading.byId === true
          ? pairById(htmlById(de), htmlById(en))
          : pairBlocks(htmlBlocks(de), htmlBlocks(en));
      });
    }
    case 'manuals': {
      const german = manualsOf(join(packages, reading.de), /\/man\/de\/man\w+\/([^/]+)\.gz$/u);
      return reading.en.flatMap((name) =>
        [...manualsOf(join(packages, name), /\/man\/man\w+\/([^/]+)\.gz$/u)].flatMap(([page, english]) => {
          const translated = german.get(page);
          if (translated === undefined) return [];
          return pairBlocks(manualBlocks(unpacked(translated)), manualBlocks(unpacked(english)));
        }),
      );
    }
    case 'dictionary':
      return [...readDictionary(readFileSync(join(packages, reading.from, reading.file), 'utf8'))];
  }
}

/** The names of all packages that a text needs. */
export function packagesOf(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'catalogues':
      return reading.from;
    case 'pages':
      return [...new Set([reading.de.from, reading.en.from])];
    case 'manuals':
      return [reading.de, ...reading.en];
    case 'dictionary':
      return [reading.from];
  }
}

const unpacked = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');

const pagesOf = (packages: string, { from, name }: Pages): ReadonlyMap<string, string> =>
  named(join(packages, from), name);

const manualsOf = (folder: string, name: RegExp): ReadonlyMap<string, string> => named(folder, name);

const named = (folder: string, name: RegExp): ReadonlyMap<string, string> =>
  new Map(
    filesIn(folder).flatMap((path): [string, string][] => {
      const key = name.exec(path)?.[1];
      return key === undefined ? [] : [[key, path]];
    }),
  );

const pairById = (german: ReadonlyMap<string, string>, english: ReadonlyMap<string, string>): readonly TextPair[] =>
  [...english].flatMap(([id, en]) => {
    const de = german.get(id);
    return de === undefined ? [] : [{ de, en }];
  });
