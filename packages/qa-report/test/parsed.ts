import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** What a browser makes of a page: its elements in order, each with its attributes. */
export interface ParsedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export function elementsOf(page: string): readonly ParsedElement[] {
  const elements: ParsedElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (!('childNodes' in node)) return '';
    const at = elements.length;
    if (defaultTreeAdapter.isElementNode(node)) elements.push({ tag: node.tagName, attributes: {}, text: '' });
    const text = node.childNodes.map(visit).join('');
    if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements[at] = { tag: node.tagName, attributes, text };
    }
    return text;
  };
  visit(parse(page));
  return elements;
}
