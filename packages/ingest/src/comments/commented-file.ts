import { type Document, Format, InputError, takesComments } from '@gegenlesen/bitext';
import { type Container, openContainer, partSpans } from '../containers/parts.ts';
import { rewriteParts } from '../containers/rewrite.ts';
import { writeBack } from '../correct/write-back.ts';
import type { Replacement } from '../write/writer.ts';
import type { Comment } from './comment.ts';
import { docxComments } from './docx-comments.ts';
import { firstOdtParagraph, odtComments } from './odt-comments.ts';
import { poComments } from './po-comments.ts';
import { xliffNotes } from './xliff-notes.ts';

/**
 * A file with comments in it: at the words in DOCX and ODT, at the units in PO and XLIFF. Everything else stays as it is.
 *
 * @param bytes what `document` was read from
 * @param comments in offsets of its text
 * @throws InputError if its format has no comments
 */
export function commentedFile(bytes: Uint8Array, document: Document, comments: readonly Comment[]): Uint8Array {
  const { format, text, path } = document;
  const sorted = comments.toSorted((one, other) => one.start - other.start || one.end - other.end);
  switch (format) {
    case 'po':
      return writeBack(bytes, document, poComments(text, sorted));
    case 'xliff':
      return writeBack(bytes, document, xliffNotes(document, sorted));
    case 'docx':
    case 'odt':
      return sorted.length === 0 ? bytes : commentedContainer(openContainer(bytes, path), text, sorted);
    default:
      throw new InputError(path, 'cannot hold comments', {
        remedy: `name a translation in one of these formats: ${Format.options.filter(takesComments).join(', ')}`,
      });
  }
}

function commentedContainer(container: Container, text: string, comments: readonly Comment[]): Uint8Array {
  const [main] = container.parts;
  const end = partSpans(text)[0]?.end ?? 0;
  if (main === undefined) return container.archive.bytes;
  if (container.format === 'docx') {
    const { replacements, others } = docxComments(container.archive, main, comments);
    return rewriteParts(container, replacements, others);
  }
  const first = firstOdtParagraph(main.text);
  // Headers and footers are in another part, and take no annotations.
  const placed = comments.flatMap((one): Comment[] => {
    if (one.end <= end) return [one];
    return first === null ? [] : [{ ...one, start: first, end: first }];
  });
  const replacements: readonly Replacement[] = odtComments(main, placed);
  return rewriteParts(container, replacements);
}
