import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, type Language } from '@gegenlesen/bitext';
import { readGlossary } from '@gegenlesen/ingest';
import { ingestFile } from 'gegenlesen';
import { type Plan, planOf } from '../document-pairs/plan.ts';
import { mostGlossaryBytes } from '../knowledge/read-knowledge.ts';
import { readDocumentFile, readWhole } from '../read-file.ts';
import { fileError } from '../system-errors.ts';

/** What is seen of a folder before it has a configuration. */
export interface Survey {
  readonly pairs: Plan['pairs'];
  readonly lonely: Plan['lonely'];
  /** Of the first pair that is German and English; null where none is. */
  readonly languages: { readonly source: Language; readonly target: Language } | null;
  /** A path within the folder. */
  readonly glossary: string | null;
  readonly hasPackage: boolean;
}

const glossaryName =
  /(?:^|[._-])(?:glossar(?:y|ium)?|terms|terminology|terminologie|termbase)(?:[._-].*)?\.csv$|\.tbx$/i;
/** As many pairs are tried for their languages. */
const mostTried = 5;

/**
 * Looks at a folder: its pairs of texts by the usual habits, their languages, a glossary that can be read.
 *
 * @throws InputError where it is no folder
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
      const source = await ingestFile(await readDocumentFile(join(folder, original)), {});
      const target = await ingestFile(await readDocumentFile(join(folder, translation)), {});
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
