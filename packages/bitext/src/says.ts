import { z } from 'zod';

/** The type of a slot: `terms` are alternatives, and a `note` may be missing. */
export const SlotKind = z.enum(['quantity', 'name', 'word', 'span', 'terms', 'count', 'note']);
export type SlotKind = z.infer<typeof SlotKind>;

/** The value of a slot: words from the texts or a glossary, as written, or a count. */
export const Slot = z.union([z.string(), z.number(), z.array(z.string()).readonly(), z.null()]);
export type Slot = z.infer<typeof Slot>;

export const Slots = z.record(z.string(), Slot).readonly();
export type Slots = z.infer<typeof Slots>;

/** A finding's message as data, so that it can be phrased in any language. */
export const Says = z
  .object({
    /** The rule and its message: `number-changed/expected`. */
    id: z.string(),
    slots: Slots,
    /** Present if the two sentences may not belong together. */
    doubtful: z.literal(true).exactOptional(),
  })
  .readonly();
export type Says = z.infer<typeof Says>;

/**
 * One message of a rule, with its slots: ``Expected `{expected}` in the translation, found `{found}` ``. A part in `[…]` is
 * left out if its slot is empty.
 */
export const Message = z
  .object({ slots: z.record(z.string(), SlotKind).readonly(), en: z.string(), de: z.string() })
  .readonly();
export type Message = z.infer<typeof Message>;

/** The messages of a rule, by the second part of their id. */
export const Messages = z.record(z.string(), Message).readonly();
export type Messages = z.infer<typeof Messages>;

interface SlotTypes {
  readonly quantity: string;
  readonly name: string;
  readonly word: string;
  readonly span: string;
  readonly terms: readonly string[];
  readonly count: number;
  readonly note: string | null;
}

type SlotsOf<Of extends Message> = { readonly [Name in keyof Of['slots']]: SlotTypes[Of['slots'][Name]] };

/** One of several messages: its id with exactly its slots. */
export type SaysOf<Of extends Messages> = {
  readonly [Id in keyof Of & string]: { readonly id: Id; readonly slots: SlotsOf<Of[Id]> };
}[keyof Of & string];
