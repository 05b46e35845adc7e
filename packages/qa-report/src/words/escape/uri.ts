import { wellFormed } from './well-formed.ts';

/** The path of a file as part of an address (RFC 3986); lone surrogates become `\ufffd`. */
export const uriPath = (path: string): string => path.split('/').map(segment).join('/');

const segment = (name: string): string =>
  encodeURIComponent(wellFormed(name)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
