import type { MessagePort } from 'node:worker_threads';
import type { GateRequest } from '@gegenlesen/bitext';
import type { NamedPair, PairRequest } from 'gegenlesen';

/** Bytes that all threads of a process share. */
export type SharedBytes = Uint8Array<SharedArrayBuffer>;

/** The options that a pair is checked with, as plain data. */
export interface CheckRequest extends PairRequest {
  readonly meaning: boolean;
  /** Whether sentences are read as a whole, if their meaning is checked. */
  readonly reading: boolean;
  readonly gate: GateRequest;
}

/**
 * What the user taught: words, as a layer over the built-in lexicon; the terms of a glossary; or decisions on findings,
 * which apply wherever they are found, as a list of exceptions in JSON.
 */
export interface Taught {
  readonly kind: 'words' | 'terms' | 'decisions';
  /** The file that it came from, for messages, and because its extension gives the format. */
  readonly path: string;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly bytes: SharedBytes;
}

/** A file to send to a thread. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A task with the port to the reader of the process, if it needs one. */
export interface SentTask {
  readonly task: Task;
  readonly reader: MessagePort | null;
}

/** A task for a thread. Data between single stages is packed, see `pack`. */
export type Task = { readonly request: CheckRequest; readonly taught: readonly Taught[] } & (
  | { readonly stage: 'pair'; readonly name: string; readonly original: FileBytes; readonly translation: FileBytes }
  | { readonly stage: 'sentences'; readonly pairs: readonly NamedPair[] }
  | { readonly stage: 'ingest'; readonly side: 'source' | 'target'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly stage: 'align'; readonly original: Uint8Array; readonly translation: Uint8Array }
  | { readonly stage: 'drift'; readonly aligned: Uint8Array }
  | { readonly stage: 'report'; readonly name: string; readonly aligned: Uint8Array; readonly drift: Uint8Array }
);

/** The answer of a thread: a value, or what is wrong with the input, which another try would not change. */
export type Answer<Value> = { readonly value: Value } | { readonly problem: string };
