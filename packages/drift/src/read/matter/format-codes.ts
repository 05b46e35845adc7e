import type { Pattern } from './matter.ts';

/** Chat programs: `%C20` sets a colour, `%O` ends all formats, `$t` is a tab. `%Od` and the like are formats of dates. */
const isChat = /^\$t\p{Lu}\p{Ll}+ \p{L}|%C\d|%O(?![deHImMSuUVwWy](?!\p{L}))/u;
const chat: readonly Pattern[] = [
  { kind: 'frame', pattern: /%C\d{1,2}(?:,\d{1,2})?|%[BCHIORU]|\$t/gu },
  { kind: 'placeholder', pattern: /\$\d/gu },
];

/** Terminals: `%B` begins bold text, `%b` ends it, `%n` is a line break. */
const isTerminal = /%(?:B(?=[\p{L}%]).*[^\s.]%b|U(?=[\p{L}%]).*[^\s.]%u|R(?=[\p{L}%]).*[^\s.]%r)/su;
const terminal: readonly Pattern[] = [
  { kind: 'frame', pattern: /%[BbRrUu]/gu },
  { kind: 'placeholder', pattern: /%n/gu },
];

/** The codes that only say how a text looks, without a boundary to its words: `%C20User limit%O`, `%BInstall%b`. */
export const formatCodesOf = (text: string): readonly Pattern[] =>
  isChat.test(text) ? chat : isTerminal.test(text) ? terminal : [];
