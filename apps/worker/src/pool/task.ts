import type { GateRequest } from '@gegenlesen/bitext';
import type { PairRequest } from 'gegenlesen';

/** Bytes that all threads of a process share. */
export type SharedBytes = Uint8Array<SharedArrayBuffer>;

/** What a pair is checked with, as plain data; the layers of words are named by their digests. */
export interface CheckRequest extends PairRequest {
  readonly meaning: boolean;
  readonly gate: GateRequest;
}

/** A lexicon that the user taught, over the one that ships. */
export interface SharedLayer {
  readonly digest: string;
  readonly bytes: SharedBytes;
}

/** A file on its way to a thread. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a thread is asked for. What goes in and out of the single stages is packed: see `pack`. */
export type Task = { readonly request: CheckRequest; readonly layers: readonly SharedLayer[] } & (
  | { readonly stage: 'pair'; readonly name: string; readonly original: FileBytes; readonly translation: FileBytes }
  | { readonly stage: 'ingest'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly stage: 'align'; readonly original: Uint8Array; readonly translation: Uint8Array }
  | { readonly stage: 'drift'; readonly aligned: Uint8Array }
  | { readonly stage: 'report'; readonly name: string; readonly aligned: Uint8Array; readonly findings: Uint8Array }
);

/** What a thread answers: a value, or what is wrong with the input, which another try would not mend. */
export type Answer<Value> = { readonly value: Value } | { readonly problem: string };
