import { xmlText } from '../catalogues/xml/write-xml.ts';
import type { Writer } from './writer.ts';

/** Plain text needs no escapes. */
export const asTyped: Writer = { escape: (typed) => typed };

/** Text between the tags of HTML and of the XML in containers. */
export const inMarkup: Writer = { escape: (typed, { document }) => xmlText(typed, false, document) };
