import type { Part } from '../containers/parts.ts';
import type { Replacement } from '../write/writer.ts';
import { author, type Comment } from './comment.ts';
import { xmlEscaped } from './xml-escaped.ts';

const namespaces = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * Annotations around words of an ODT (OpenDocument 1.3, part 3, 14.1), in offsets of the part. Their names do not collide
 * with those that are there; they have no date, so that the same findings give the same bytes.
 */
export function odtComments({ text }: Part, comments: readonly Comment[]): readonly Replacement[] {
  const declared = Object.entries(namespaces)
    .filter(([prefix, uri]) => !text.includes(`xmlns:${prefix}="${uri}"`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
  let number = 0;
  const nextName = (): string => {
    do number += 1;
    while (text.includes(`"${author}-${number}"`));
    return `${author}-${number}`;
  };
  return comments
    .flatMap(({ start, end, text: said }) => {
      const name = nextName();
      const content = `<dc:creator>${author}</dc:creator><text:p>${xmlEscaped(said)}</text:p>`;
      return [
        { start: end, end, text: `<office:annotation-end office:name="${name}"${declared}/>` },
        {
          start,
          end: start,
          text: `<office:annotation office:name="${name}"${declared}>${content}</office:annotation>`,
        },
      ];
    })
    .sort((one, other) => one.start - other.start);
}

/** Where the first paragraph begins, for comments on what is elsewhere. */
export const firstOdtParagraph = (text: string): number | null => {
  const open = /<text:(?:p|h)\b[^>]*[^/]>|<text:(?:p|h)>/.exec(text.slice(Math.max(0, text.indexOf('<office:text'))));
  return open === null ? null : Math.max(0, text.indexOf('<office:text')) + open.index + open[0].length;
};
