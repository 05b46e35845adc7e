import { unitsOf, type Writer, withReferences } from '../../write/writer.ts';

export const jsonWriter: Writer = {
  escape: (typed, { document }) =>
    withReferences(JSON.stringify(typed).slice(1, -1), document, (character) => unitsOf(character, '\\u')),
};
