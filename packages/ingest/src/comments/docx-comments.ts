import type { Archive } from '../containers/archive.ts';
import { type Part, partOf } from '../containers/parts.ts';
import { placesOf, targets } from '../containers/parts-of-docx.ts';
import type { Replacement } from '../write/writer.ts';
import { author, type Comment } from './comment.ts';
import { runsOf } from './docx-runs.ts';
import { runAround, splitRuns } from './split-runs.ts';
import { xmlEscaped } from './xml-escaped.ts';

/** What comments change in a DOCX: the text of its main part, and other files in it. */
interface Commented {
  /** In offsets of the main part. */
  readonly replacements: readonly Replacement[];
  readonly others: ReadonlyMap<string, Uint8Array>;
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Comments around words of the main part of a DOCX (ECMA-376, part 1, 17.13.4). The runs around the words are split and keep
 * their properties. Comments that are there stay; new ones have other ids, and no date, so that the same findings give the
 * same bytes. One whose words are where Word takes no comments is at the first run of the text.
 *
 * @param comments in offsets of the main part
 */
export function docxComments(archive: Archive, main: Part, comments: readonly Comment[]): Commented {
  const runs = runsOf(main.text, archive.path);
  const [first] = runs;
  if (first === undefined || comments.length === 0) return { replacements: [], others: new Map() };
  const { folder, relationships } = placesOf(main.name);
  const relations = partOf(archive, relationships);
  const [known] = targets(relations?.text ?? null, folder, 'comments', archive.path);
  const name = known ?? freeName(archive, folder);
  const there = known === undefined ? null : partOf(archive, known);
  const prefix = /^<([^\s/>:]+:)?/.exec(first.beginning)?.[1] ?? '';
  const firstId = nextId(main.text, there?.text ?? '');
  const markers = comments.flatMap((comment, at) => {
    const id = firstId + at;
    const isPlaced = runAround(runs, comment.start) !== null && runAround(runs, comment.end) !== null;
    const { start, end } = isPlaced ? comment : first;
    return [
      { at: start, isEnd: false, xml: `<${prefix}commentRangeStart ${prefix}id="${id}"/>` },
      {
        at: end,
        isEnd: true,
        xml: `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`,
      },
    ];
  });
  const written = comments.map(({ text }, at) => ({ id: firstId + at, text }));
  const others = new Map([[name, withComments(there?.text ?? null, main.text, written)]]);
  if (known === undefined) {
    others.set(relationships, related(relations?.text ?? null, name.slice(folder.length)));
    others.set('[Content_Types].xml', typed(partOf(archive, '[Content_Types].xml')?.text ?? '', name));
  }
  return {
    replacements: splitRuns(main.text, runs, markers),
    others: new Map([...others].map(([part, xml]) => [part, Buffer.from(xml)])),
  };
}

const nextId = (...texts: readonly string[]): number =>
  texts
    .flatMap((text) => [...text.matchAll(/<(?:\w+:)?comment(?:RangeStart|Reference)?\s[^>]*?\bid="(\d+)"/g)])
    .reduce((next, [, id]) => Math.max(next, Number(id) + 1), 0);

function freeName({ entries }: Archive, folder: string): string {
  let number = 0;
  const name = (): string => `${folder}comments${number === 0 ? '' : number}.xml`;
  while (entries.has(name())) number += 1;
  return name();
}

/** The part of the comments with new ones at its end. */
function withComments(
  part: string | null,
  main: string,
  comments: readonly { readonly id: number; readonly text: string }[],
): string {
  const close = part === null ? null : /<\/((?:[^\s<>:/]+:)?)comments\s*>\s*$/.exec(part);
  const prefix = close === null ? 'w:' : (close[1] ?? '');
  const list = comments.map(({ id, text }) => {
    const run = `<${prefix}r><${prefix}t xml:space="preserve">${xmlEscaped(text)}</${prefix}t></${prefix}r>`;
    const names = `${prefix}id="${id}" ${prefix}author="${author}" ${prefix}initials="${author[0]}"`;
    return `<${prefix}comment ${names}><${prefix}p>${run}</${prefix}p></${prefix}comment>`;
  });
  if (part !== null && close !== null) return part.slice(0, close.index) + list.join('') + part.slice(close.index);
  // A file of the strict variant has another namespace.
  const namespace = /xmlns:\w+="(http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/.exec(main)?.[1];
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${declaration}<w:comments xmlns:w="${namespace ?? wordNamespace}">${list.join('')}</w:comments>`;
}

/** A list of relationships with one to the comments. */
function related(relations: string | null, target: string): string {
  const ids = new Set([...(relations ?? '').matchAll(/\bId="([^"]*)"/g)].map(([, id]) => id));
  let number = 1;
  while (ids.has(`${author}${number}`)) number += 1;
  const one = `<Relationship Id="${author}${number}" Type="${relationType}" Target="${target}"/>`;
  const list = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships ${list}></Relationships>`;
  return inserted(relations ?? empty, 'Relationships', one);
}

const typed = (types: string, name: string): string =>
  inserted(types, 'Types', `<Override PartName="/${name}" ContentType="${contentType}"/>`);

/** An element as the last one in the root, whose prefix it gets. */
function inserted(xml: string, root: string, element: string): string {
  const close = new RegExp(`</((?:[^\\s<>:/]+:)?)${root}\\s*>\\s*$`).exec(xml);
  if (close !== null) {
    return xml.slice(0, close.index) + element.replace('<', `<${close[1] ?? ''}`) + xml.slice(close.index);
  }
  const alone = new RegExp(`<((?:[^\\s<>:/]+:)?)${root}([^>]*)/>\\s*$`).exec(xml);
  if (alone === null) return xml;
  const [, prefix = '', attributes = ''] = alone;
  const own = element.replace('<', `<${prefix}`);
  return `${xml.slice(0, alone.index)}<${prefix}${root}${attributes}>${own}</${prefix}${root}>`;
}
