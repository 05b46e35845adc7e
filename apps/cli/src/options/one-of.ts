import { z } from 'zod';
import { choose } from '../nearest.ts';

/** One of some names; what is none of them is told with the nearest one. */
export const oneOf = <const Name extends string>(names: readonly Name[]) =>
  z.enum(names, { error: ({ input }) => `\`${input}\` is not known; ${choose(String(input), names)}` });
