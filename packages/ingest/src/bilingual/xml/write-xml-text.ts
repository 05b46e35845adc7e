import { isInCdata, withoutSections, xmlText } from '../../catalogues/xml/write-xml.ts';
import type { Writer } from '../../write/writer.ts';

/** Writes text between the tags of a unit, and as a whole where it begins, ends or lies in a CDATA section. */
export const xmlTextWriter: Writer = {
  escape: (typed, { document, offset }) => xmlText(typed, isInCdata(document, offset), document),
  rewrite: (segment, wanted, document) => {
    const { start, text, inlines = [] } = segment;
    const hasSections = text.includes('<![CDATA[') || isInCdata(document, start);
    return hasSections && inlines.length === 0
      ? withoutSections(segment, document, (isLiteral) => xmlText(wanted, isLiteral, document))
      : null;
  },
};
