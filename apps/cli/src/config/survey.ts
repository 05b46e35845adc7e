import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, type Language } from '@gegenlesen/bitext';
import { readGlossary } from '@gegenlesen/ingest';
import { ingestFile } from 'gegenlesen';
import { type Plan, planOf } from '../document-pairs/plan.ts';
import { mostGlossaryBytes } from '../knowledge/read-knowledge.ts';
import { readDocumentFile, readWhole } from '../read-file.ts';
import { fileError } from '../system-errors.ts';

/** What a folder looks like before it has a configuration. */
export interface Survey {
  readonly pairs: Plan['pairs'];
  readonly lonely: Plan['lonely'];
  /** The languages of the first pair in German and English; null if there is none. */
  readonly languages: { readonly source: Language; readonly target: Language } | null;
  /** A path within the folder. */
  readonly glossary: string | null;
  readonly hasPackage: boolean;
}

const glossaryName =
  /(?:^|[._-])(?:glossar(?:y|ium)?|terms|terminology|terminologie|termbase)(?:[._-].*)?\.csv$|\.tbx$/i;
/** How many pairs are read to detect the languages. */
const mostTried = 5;

/**
 * Looks at a folder: its pairs of texts by name, their languages, a readable glossary.
 *
 * @throws InputError if it is not a folder
 */
export async function surveyOf(folder: string): Promise<Survey> {
  const { pairs, lonely } = await planOf(folder, { patterns: [], file: null, apart: null });
  const names = await readdir(folder).catch((error: unknown) => {
    throw fileError(folder, error, 'read');
  });
  return {
    pairs,
    lonely,
    languages: await languagesOf(folder, pairs.slice(0, mostTried)),
    glossary: await firstGlossary(folder, names.filter((name) => glossaryName.test(name)).sort()),
    hasPackage: names.includes('package.json'),
  };
}

async function languagesOf(folder: string, pairs: Plan['pairs']): Promise<Survey['languages']> {
  for (const { original, translation } of pairs) {
    try {
      const source = await ingestFile(await readDocumentFile(join(folder, original)), {}, 'source');
      const target = await ingestFile(await readDocumentFile(join(folder, translation)), {}, 'target');
      if (isGermanAndEnglish(source.lang, target.lang)) return { source: source.lang, target: target.lang };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return null;
}

const isGermanAndEnglish = (...languages: readonly Language[]): boolean =>
  ['de', 'en'].every((tongue) => languages.some((language) => language.startsWith(tongue)));

async function firstGlossary(folder: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    try {
      readGlossary(await readWhole(join(folder, name), mostGlossaryBytes), name);
      return name;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return null;
}
