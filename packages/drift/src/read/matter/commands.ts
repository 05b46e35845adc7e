import type { Pattern } from './matter.ts';

/** Words that are commands where the text asks the reader to type them. */
const words =
  'exit|quit|logout|login|help|ls|dir|cd|pwd|cls|clear|reset|whoami|ipconfig|ifconfig|ping|cat|top|man|echo|make|reboot|shutdown|commit|rollback|abort|undo|status|halt|sudo|su|ssh|yes|no|y|n';
const asks =
  '(?:[Tt]ype|[Rr]un|[Ee]nter|[Ee]xecute|[Ii]ssue|[Tt]he command|[Cc]ommand|[Tt]yping|[Rr]unning|[Gg]eben Sie|[Gg]ib|[Tt]ippen Sie|[Ff]ühren Sie|[Ff]ühre|(?:[Dd]er|[Dd]en|[Dd]em|[Mm]it|) ?Befehl)';
const programs =
  'git|npm|npx|yarn|pnpm|pip3?|apt|apt-get|dnf|yum|brew|cargo|docker|kubectl|systemctl|composer|dotnet|go|bundle|rails|gem|conda|svn|hg|sudo';
/** What follows the name of a program in prose: `git commands`. */
const things =
  'commands?|hooks?|projects?|repositor(?:y|ies)|clients?|servers?|tests?|builds?|packages?|scripts?|users?|and|or|in|on|to|for|with|from|is|as|und|oder|aus';

/** What every command of a program, and every request to type one, has in it. */
const programNames = new RegExp(`(?:${programs}) `);
const asking = /ype |nter |yping |ommand |eben Sie |ib |ippen Sie |efehl /;

/** Commands that the text asks the reader to type or run. */
export const commands: readonly Pattern[] = [
  {
    kind: 'command',
    sign: programNames,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${asks} )(?<matter>(?:${programs}) (?!(?:${things})(?!\\p{L}))\\p{Ll}[\\p{L}\\d_-]+)(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    kind: 'command',
    sign: programNames,
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:${programs}) (?!(?:${things})(?!\\p{L}))\\p{Ll}[\\p{L}\\d_-]+(?![\\p{L}\\d-])`,
      'gu',
    ),
    isCertain: false,
  },
  {
    kind: 'command',
    sign: asking,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Tt]ype|[Ee]nter|[Tt]yping|[Tt]he command|[Gg]eben Sie|[Gg]ib|[Tt]ippen Sie|[Dd]en Befehl) )(?:${words})(?= (?:to|and|at|or|for|on|ein|um|und|aus|oder)(?!\\p{L})|[.,;:!?]|$)`,
      'gu',
    ),
  },
];

/** Options of commands. */
export const options: readonly Pattern[] = [
  {
    kind: 'option',
    sign: /-/,
    pattern:
      /(?<=(?:[Oo]ptions?|[Ff]lags?|[Ss]witch(?:es)?|[Ss]chalter[n]?|[Oo]ptionen|[Pp]arameters?) ["'„“]?)-\p{L}(?![\p{L}\d_-])/gu,
  },
  {
    kind: 'option',
    sign: /--/,
    pattern:
      /(?<![\p{L}\d_-])--(?!(?:the|an?|one|and|but|or|it|this|that|he|she|we|they|which|who|in|so|for|with|to|of|you|der|die|das|ein|eine|und|aber|oder|wie|was)(?![\p{L}\d=-]))\p{Ll}[\p{L}\d]*(?:-[\p{Ll}\d][\p{L}\d]*)*(?:=[^\s,;()"“”„«»]*[^\s,;()"“”„«».!?:'’])?(?![\p{L}\d_]|-\p{Ll}|--)/gu,
    keyOf: (text) => text.replace(/=.*$/, '='),
  },
  {
    kind: 'option',
    sign: /-/,
    pattern: /(?<![^\s([|,/"'„“])-[\p{L}?][\p{L}\d]*(?:-[\p{L}\d]+)*(?![\p{L}\d_-])/gu,
    isCertain: false,
  },
  { kind: 'option', sign: /\//, pattern: /(?<![^\s([|,"'„“])\/[\p{L}?](?![\p{L}\d_/.])/gu, isCertain: false },
];
