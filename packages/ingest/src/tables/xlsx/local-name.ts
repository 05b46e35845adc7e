/** The name of an element without its prefix: some programs write `<x:row>`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
