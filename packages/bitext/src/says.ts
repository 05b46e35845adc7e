import { z } from 'zod';

/** What a slot of a message holds: `terms` are several to choose from, and a `note` may be missing. */
export const SlotKind = z.enum(['quantity', 'name', 'word', 'span', 'terms', 'count', 'note']);
export type SlotKind = z.infer<typeof SlotKind>;

/** What stands in a slot: words of the texts or of a glossary, as they stand there, or a count. */
export const Slot = z.union([z.string(), z.number(), z.array(z.string()).readonly(), z.null()]);
export type Slot = z.infer<typeof Slot>;

export const Slots = z.record(z.string(), Slot).readonly();
export type Slots = z.infer<typeof Slots>;

/** What a finding says, as data, so that it can be phrased in any language. */
export const Says = z
  .object({
    /** The rule and its message: `number-changed/expected`. */
    id: z.string(),
    slots: Slots,
    /** Whether the two sentences may not belong together. */
    doubtful: z.literal(true).exactOptional(),
  })
  .readonly();
export type Says = z.infer<typeof Says>;

/**
 * One thing that a rule says, with its slots: ``Expected `{expected}` in the translation, found `{found}` ``. What stands in
 * `[…]` is left out where its slot is empty.
 */
export const Message = z
  .object({ slots: z.record(z.string(), SlotKind).readonly(), en: z.string(), de: z.string() })
  .readonly();
export type Message = z.infer<typeof Message>;

/** What a rule says, by the second part of the id. */
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

/** What can be said with some messages: one of their ids, with just its slots. */
export type SaysOf<Of extends Messages> = {
  readonly [Id in keyof Of & string]: { readonly id: Id; readonly slots: SlotsOf<Of[Id]> };
}[keyof Of & string];
