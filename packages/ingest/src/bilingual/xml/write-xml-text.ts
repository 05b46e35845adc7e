import { isInCdata, xmlText } from '../../catalogues/xml/write-xml.ts';
import type { Writer } from '../../write/writer.ts';

/** Writes text between the tags of a unit. */
export const xmlTextWriter: Writer = {
  escape: (typed, { document, offset }) => xmlText(typed, isInCdata(document, offset), document),
};
