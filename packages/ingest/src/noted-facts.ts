import { factsOf, type Limits, type StringFacts } from '@gegenlesen/bitext';

/**
 * How tools write a limit into a comment: `max-length:30` (Weblate), `MAXLENGTH: 30`, `Max. length: 30` (Crowdin),
 * `[CHAR LIMIT=30]` (Android), `at most 30 characters`.
 */
const most = [
  /\bmax(?:imum|\.)?[-_ ]?(?:len(?:gth)?|chars|characters)\s*[:=]?\s*(\d{1,6})\b/i,
  /\bchar(?:acter)?[-_ ]?limit\s*[:=]?\s*(\d{1,6})\b/i,
  /\b(?:max(?:imum|\.)?(?: of)?|at most|up to):? (\d{1,6}) (?:chars|characters)\b/i,
];

/** The limit to the length of a translation that a comment names; undefined if it names none. */
export function notedLimits(comment: string): Limits | undefined {
  const figure = most.map((pattern) => pattern.exec(comment)?.[1]).find((found) => found !== undefined);
  return figure === undefined ? undefined : { most: Number(figure) };
}

/** What comments say about a string: a note of a line each, and the limit that they name, if there is no other. */
export function notedFacts(
  comments: readonly (string | undefined)[],
  limits?: Limits,
): Pick<StringFacts, 'note' | 'limits'> {
  const said = comments.map((comment) => unwrapped(comment ?? '')).filter((comment) => comment !== '');
  const note = said.length === 0 ? undefined : said.join('\n');
  return factsOf({ note, limits: limits ?? notedLimits(note ?? ''), inlines: undefined });
}

/** Indented lines go on with the one before. */
const unwrapped = (comment: string): string => comment.replace(/\s*\n[^\S\n]+/g, ' ').trim();
