import { z } from 'zod';
import { listFormats } from '../formats.ts';
import { choose } from '../nearest.ts';

export const languageTag = z.string().regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{1,8})*$/, {
  error: ({ input }) => `\`${input}\` is no language tag; write \`de\`, \`en\`, \`de-CH\` or the like`,
});

export const percentage = z
  .string()
  .regex(/^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/, {
    error: ({ input }) => `\`${input}\` is no number from 0 to 100; write \`95\` or \`97.5\``,
  })
  .transform(Number);

export const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: ({ input }) => `\`${input}\` is no whole number from 1 on` })
  .transform(Number);

/** `sarif=FILE` */
export const listReport = z.string().transform((value, context) => {
  const [format = '', ...rest] = value.split('=');
  const known = listFormats.find((name) => name === format);
  const path = rest.join('=');
  if (known !== undefined && path !== '') return { format: known, path };
  const problem = rest.length === 0 || known !== undefined ? 'names no file; write `sarif=FILE` or the like' : null;
  context.addIssue(`\`${value}\` ${problem ?? `is no report over a batch; ${choose(format, listFormats)}`}`);
  return z.NEVER;
});
