import { lacksSome, type Writer, type Written } from '../../write/writer.ts';
import { isInCdata, withoutSections, xmlText } from '../xml/write-xml.ts';

const written = (typed: string, isLiteral: boolean, document: Written): string =>
  xmlText(document.text.includes('\r\n') ? typed.replace(/\r?\n/g, '\r\n') : typed, isLiteral, document);

export const resxWriter: Writer = {
  escape: (typed, { document, offset }) => written(typed, isInCdata(document, offset), document),
  rewrite: (segment, wanted, document) =>
    segment.text.includes('<') || lacksSome(document, wanted)
      ? withoutSections(segment, document, (isLiteral) => written(wanted, isLiteral, document))
      : null,
};
