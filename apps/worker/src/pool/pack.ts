import { gunzipSync, gzipSync } from 'node:zlib';

/** Plain data as bytes for a store: JSON, compressed fast rather than small. */
export const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 1 });

/** Reverses `pack`. */
export const unpack = <Value>(bytes: Uint8Array): Value => JSON.parse(gunzipSync(bytes).toString()) as Value;
