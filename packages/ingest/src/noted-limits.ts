import type { Limits } from '@gegenlesen/bitext';

/** `max-length:30` of Weblate, `MAXLENGTH: 30`, `Max. length: 30` of Crowdin, `maximum 30 characters`. */
const most =
  /\bmax(?:imum|\.)?[-_ ]?(?:len(?:gth)?|chars|characters)\s*[:=]?\s*(\d{1,6})\b|\bmax(?:imum|\.)?:? (?:of )?(\d{1,6}) (?:chars|characters)\b/i;

/** The limit to the length of a translation that a comment names; undefined if it names none. */
export function notedLimits(comment: string | undefined): Limits | undefined {
  const [, named, counted] = most.exec(comment ?? '') ?? [];
  const figure = named ?? counted;
  return figure === undefined ? undefined : { most: Number(figure) };
}
