/** An element of XML, without its text. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

/** The elements of well-formed XML without comments and CDATA. */
export function treeOf(xml: string): Tree {
  const open: { name: string; attributes: Record<string, string>; children: Tree[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  for (const [, close, name = '', rest = '', empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (close === '/') {
      const done = open.pop();
      if (done?.name !== name) throw new Error(`</${name}> ends <${done?.name}>`);
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of rest.matchAll(/([\w:-]+)="([^"<]*)"/g)) attributes[key] = value;
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root] = open[0]?.children ?? [];
  if (root === undefined || open.length > 1) throw new Error('is no XML');
  return root;
}
