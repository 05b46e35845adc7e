import { lacksSome, type Writer, type Written } from '../../write/writer.ts';
import { isInCdata, withoutSections, xmlText } from './write-xml.ts';

const written = (typed: string, isLiteral: boolean, document: Written): string =>
  xmlText(document.text.includes('\r\n') ? typed.replace(/\r?\n/g, '\r\n') : typed, isLiteral, document);

/** Writes a text that is all that an element holds. */
export const xmlValueWriter: Writer = {
  escape: (typed, { document, offset }) => written(typed, isInCdata(document, offset), document),
  rewrite: (segment, wanted, document) =>
    segment.text.includes('<') || lacksSome(document, wanted)
      ? withoutSections(segment, document, (isLiteral) => written(wanted, isLiteral, document))
      : null,
};
