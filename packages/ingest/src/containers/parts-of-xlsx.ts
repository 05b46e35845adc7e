import { InputError } from '@gegenlesen/bitext';
import type { Archive } from './archive.ts';
import type { ReadPart } from './parts.ts';
import { resolved } from './parts-of-docx.ts';
import { elementsOf } from './xml.ts';

/**
 * The parts of an XLSX (ECMA-376, part 1, 18): the list of sheets, the strings that cells share, and all sheets in the
 * order of the list. Hidden ones are among them, since they share strings, too.
 *
 * @throws InputError if the list of sheets is missing
 */
export function xlsxParts(read: ReadPart, { path, entries }: Archive): readonly string[] {
  const [main = 'xl/workbook.xml'] = targetsIn(read('_rels/.rels'), '', path, /\/officeDocument$/).values();
  const list = read(main);
  if (list === null) {
    throw new InputError(path, 'has no list of its sheets', {
      remedy: 'save it again in the program that it comes from',
    });
  }
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const relations = read(`${folder}_rels/${main.slice(slash)}.rels`);
  const shared = [...targetsIn(relations, folder, path, /\/sharedStrings$/).values()];
  const byId = targetsIn(relations, folder, path, /\/(?:work|chart|dialog)sheet$/);
  const sheets = elementsOf(list, path).flatMap(({ name, attributes }) => {
    const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
    return name === 'sheet' ? (byId.get(id ?? '') ?? []) : [];
  });
  return [...new Set([main, ...shared, ...sheets])].filter((name) => entries.has(name));
}

/** The parts that a list of relationships names, of one kind, by their ids. */
function targetsIn(relations: string | null, folder: string, path: string, kind: RegExp): ReadonlyMap<string, string> {
  if (relations === null) return new Map();
  return new Map(
    elementsOf(relations, path).flatMap(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) =>
      kind.test(Type) && TargetMode !== 'External' ? [[Id, resolved(folder, Target)] as const] : [],
    ),
  );
}
