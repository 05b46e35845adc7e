import type { Span } from '@gegenlesen/bitext';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { faultIn } from '../fault.ts';

/** An element; its span is what is between its tags. */
export interface Element extends Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The comment right before it. */
  readonly comment?: string;
}

interface OpenElement extends Element {
  end: number;
  readonly children: OpenElement[];
}

/**
 * The elements of an XML file with their places. Entities that the file declares are never replaced, and external ones
 * never loaded.
 *
 * @throws InputError with the line if the XML is broken
 */
export function readXml(text: string, path: string): Element {
  const parser = new SaxesParser();
  const document: OpenElement = { name: '', attributes: {}, start: 0, end: text.length, children: [] };
  const open = [document];
  let last: { readonly comment: string; readonly end: number } | null = null;
  parser.on('doctype', (doctype) => {
    for (const [, name = ''] of doctype.matchAll(/<!ENTITY\s+([\w.:-]+)\s/g)) parser.ENTITIES[name] = '';
  });
  parser.on('comment', (comment) => {
    last = { comment: comment.replace(/\s+/g, ' ').trim(), end: parser.position };
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const { position } = parser;
    const comment = last !== null && /^[^<\n]*\n?[^<\n]*</.test(text.slice(last.end, position)) ? last.comment : '';
    last = null;
    const element: OpenElement = {
      name,
      attributes,
      start: position,
      end: position,
      children: [],
      ...(comment === '' ? {} : { comment }),
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (element !== undefined && !isSelfClosing) element.end = text.lastIndexOf('</', parser.position - 1);
  });
  parser.on('error', ({ message }) => {
    const problem = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw faultIn(text, path, parser.position, `is not well-formed XML: ${problem}`);
  });
  parser.write(text).close();
  return document.children[0] ?? document;
}
