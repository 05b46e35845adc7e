import { z } from 'zod';
import { Span } from './span.ts';

/** The bounds that a file sets to the length of a translation, in characters. */
export const Limits = z
  .object({ least: z.int().nonnegative().exactOptional(), most: z.int().nonnegative().exactOptional() })
  .readonly();
export type Limits = z.infer<typeof Limits>;

/** A tag or placeholder that the file marks as one: it has no words, but an identity that both languages share. */
export const Inline = z
  .object({
    ...Span.unwrap().shape,
    /** What pairs it with its counterpart: `1` of `<g id="1">`. */
    id: z.string(),
    role: z.enum(['opens', 'closes', 'alone']),
  })
  .readonly();
export type Inline = z.infer<typeof Inline>;

/** What a file says about a string besides its text. */
export const stringFacts = {
  /** For the translator: a comment, a description, a context. */
  note: z.string().exactOptional(),
  limits: Limits.exactOptional(),
  /** In order. */
  inlines: z.array(Inline).readonly().exactOptional(),
};

/** What a file says about a string besides its text. */
export type StringFacts = Readonly<z.infer<z.ZodObject<typeof stringFacts>>>;

/** The facts that are given, without empty ones. */
export const factsOf = ({
  note,
  limits,
  inlines,
}: { readonly [Name in keyof StringFacts]: StringFacts[Name] | undefined }): StringFacts => ({
  ...(note === undefined ? {} : { note }),
  ...(limits === undefined ? {} : { limits }),
  ...(inlines === undefined || inlines.length === 0 ? {} : { inlines }),
});
