import { InputError } from '@gegenlesen/bitext';
import type { Archive } from './archive.ts';
import type { ReadPart } from './parts.ts';
import { resolved } from './parts-of-docx.ts';
import { elementsOf } from './xml.ts';

const damaged = { remedy: 'get the file again, or make it again' };

/**
 * The chapters of an EPUB in reading order (EPUB 3.3, spine). The table of contents is left out, as it repeats headings.
 *
 * @throws InputError if the list of chapters is missing, or chapters are encrypted
 */
export function epubParts(read: ReadPart, { path, entries }: Archive): readonly string[] {
  const container = elementsOf(read('META-INF/container.xml') ?? '<none/>', path);
  const root = container.find(({ name }) => name === 'rootfile')?.attributes['full-path'];
  const list = root === undefined ? null : read(root);
  if (root === undefined || list === null) throw new InputError(path, 'has no list of its chapters', damaged);
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const elements = elementsOf(list, path);
  const pathOf = (href: string): string => resolved(folder, unescaped(href.replace(/#.*$/s, '')));
  const items = new Map(
    elements.flatMap(({ name, attributes }) => (name === 'item' ? [[attributes.id ?? '', attributes] as const] : [])),
  );
  const chapters = elements.flatMap(({ name, attributes }): readonly string[] => {
    const { idref = '' } = attributes;
    const { href = '', 'media-type': type = '', properties = '' } = (name === 'itemref' && items.get(idref)) || {};
    if (!/x?html/.test(type)) return [];
    const chapter = pathOf(href);
    const isContents = /(?:^|\s)nav(?:\s|$)/.test(properties);
    return isContents || !entries.has(chapter) ? [] : [chapter];
  });
  if (chapters.length === 0) throw new InputError(path, 'has no chapters', damaged);
  refuseEncrypted(read('META-INF/encryption.xml'), chapters, path);
  return [...new Set(chapters)];
}

/** Only fonts may be encrypted. */
function refuseEncrypted(encryption: string | null, chapters: readonly string[], path: string): void {
  if (encryption === null) return;
  const hidden = new Set(elementsOf(encryption, path).map(({ attributes: { URI = '' } }) => unescaped(URI)));
  if (chapters.some((chapter) => hidden.has(chapter))) {
    throw new InputError(path, 'is protected against copying', { remedy: 'use an unprotected copy' });
  }
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch (error) {
    if (error instanceof URIError) return href;
    throw error;
  }
}
