import { GateRequest } from '@gegenlesen/bitext';
import { z } from 'zod';
import { oneOf } from './one-of.ts';
import { languageTag, percentage, wholeNumber } from './values.ts';

// What several commands take.

export const languages = { sourceLang: languageTag.optional(), targetLang: languageTag.optional() };
export const gate = {
  minScore: percentage.optional(),
  failOn: oneOf(GateRequest.unwrap().shape.failOn.options).optional(),
};
export const knowledge = {
  meaning: z.boolean().default(true),
  learned: z.boolean().default(true),
  glossary: z.string().optional(),
};
export const decisions = { decisions: z.array(z.string()).default([]) };
export const exceptions = {
  baseline: z.string().optional(),
  ...decisions,
  strictExceptions: z.boolean().default(false),
};
export const reporting = { out: z.array(z.string()).default([]), config: z.string().optional(), ...languages, ...gate };

export const queue = {
  queue: z.string().optional(),
  prefix: z.string().optional(),
  store: z.string().optional(),
  expire: wholeNumber.default(24 * 3600),
};

export const page = {
  threads: wholeNumber.optional(),
  port: wholeNumber.optional(),
  host: z.string().optional(),
  open: z.boolean().default(true),
};

/** What the review page takes of a command. */
export interface PageOptions {
  readonly meaning: boolean;
  readonly learned: boolean;
  readonly threads?: number | undefined;
  readonly port?: number | undefined;
  /** The name under which others reach it. */
  readonly host?: string | undefined;
  /** Whether a browser is opened. */
  readonly open: boolean;
}
