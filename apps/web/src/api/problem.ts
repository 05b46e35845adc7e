import { z } from 'zod';

/** What is wrong with a request, as a sentence for the user. */
export const Problem = z
  .object({
    problem: z.string(),
    /** What would help: to log in, or to open the address that was printed. */
    needs: z.enum(['login', 'address']).exactOptional(),
  })
  .readonly();
export type Problem = z.infer<typeof Problem>;
