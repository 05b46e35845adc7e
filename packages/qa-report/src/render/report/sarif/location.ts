import type { FilePlace, Region } from '../../../read/pair-extract.ts';
import { uriPath } from '../../../words/escape/uri.ts';
import { wellFormed } from '../../../words/escape/well-formed.ts';

/** The base of the paths in a SARIF log: the root of the repository. */
export const root = '%SRCROOT%';

export const artifactLocation = (path: string) =>
  isAbsolute(path) ? { uri: fileUri(path) } : { uri: uriPath(path), uriBaseId: root };

/** `location` of SARIF, 3.28. */
export const locationOf = ({ path, region }: FilePlace, text = '') => ({
  physicalLocation: {
    artifactLocation: artifactLocation(path),
    region: { ...regionOf(region), ...(text === '' ? {} : { snippet: { text: wellFormed(text) } }) },
  },
});

/** GitHub rejects a location without a line, so the first line is used for the file as a whole. */
const regionOf = (region: Region | null) =>
  region === null
    ? { startLine: 1 }
    : {
        startLine: region.start.line,
        startColumn: region.start.column,
        endLine: region.end.line,
        endColumn: region.end.column,
      };

const isAbsolute = (path: string): boolean => /^(?:[A-Za-z]:)?\//.test(path);

/** `file:///C:/texts/a.txt`; the colon after a drive letter stays. */
const fileUri = (path: string): string =>
  path.startsWith('/') ? `file://${uriPath(path)}` : `file:///${path.slice(0, 2)}${uriPath(path.slice(2))}`;
