import type { Archive } from './archive.ts';
import type { ReadPart } from './parts.ts';
import { elementsOf } from './xml.ts';

/** In the order in which they are read; the styles come last. */
const kinds = ['footnotes', 'endnotes', 'header', 'footer', 'styles'] as const;

/**
 * The parts of a DOCX (ECMA-376, part 2): text, notes, headers and footers, and the styles, which tell what is a heading.
 * They are found by their relationships, since producers name the parts as they like.
 */
export function docxParts(read: ReadPart, { path, entries }: Archive): readonly string[] {
  const [main = 'word/document.xml'] = targets(read('_rels/.rels'), '', 'officeDocument', path);
  const { folder, relationships } = placesOf(main);
  const relations = read(relationships);
  const others = kinds.flatMap((kind) => targets(relations, folder, kind, path).sort(byNumber));
  // Word, too, ignores relationships to parts that are missing.
  return [main, ...others.filter((name) => entries.has(name))];
}

/** The folder of a part, and the list of its relationships. */
export function placesOf(part: string): { readonly folder: string; readonly relationships: string } {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  return { folder, relationships: `${folder}_rels/${part.slice(slash)}.rels` };
}

/** The parts that a list of relationships names, of one kind. */
export function targets(relations: string | null, folder: string, kind: string, path: string): string[] {
  if (relations === null) return [];
  return elementsOf(relations, path).flatMap(({ attributes: { Type = '', Target = '', TargetMode } }) =>
    Type.endsWith(`/${kind}`) && TargetMode !== 'External' ? [resolved(folder, Target)] : [],
  );
}

/** A path relative to a folder of the archive; a leading `/` means the top. */
export function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const byNumber = (one: string, other: string): number => numberIn(one) - numberIn(other) || (one < other ? -1 : 1);
const numberIn = (name: string): number => Number(/\d+(?=\.\w+$)/.exec(name)?.[0] ?? 0);
