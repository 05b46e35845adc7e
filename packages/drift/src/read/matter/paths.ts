import type { Pattern } from './matter.ts';

const endings =
  '7z|avi|bak|bash|bat|bin|bmp|bz2|cfg|cmd|conf|config|cpp|cs|csproj|css|csv|dat|db|deb|desktop|dll|dmg|docx?|dotx|env|epub|exe|gif|git|gitignore|gz|h|hpp|htaccess|html?|icns|ico|ics|ini|iso|jar|java|jpe?g|js|json|jsonl|jsx|key|ko|lock|log|lua|md|mdx|mk|mkv|mo|mov|mp3|mp4|msi|nupkg|odp|ods|odt|ogg|opml|otf|pdf|pem|php|pl|png|po|pot|pptx?|properties|ps1|psd|py|rar|rb|resx|rpm|rs|rst|rtf|sh|sln|so|sql|srt|svg|swift|tar|targz|tex|tif|tiff|tmp|toml|ts|tsv|tsx|ttf|txt|vbproj|vcf|vue|war|wav|webm|webp|wmv|woff2?|xhtml|xlf|xliff|xlsx?|xml|xsd|yaml|yml|zip';
const roots =
  'bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|Users|Library|Applications';
/** Bounded, so that reading takes linear time. */
const segment = '[\\p{L}\\d_.{}$%*~+@-]{1,64}';
const small = `(?!\\p{Lu})${segment}`;
const end = '(?<![.-])';

/** Folders whose names a system translates. */
const shown: readonly (readonly [RegExp, string])[] = [
  [/\bprogram(?: files|me)\b/g, 'program'],
  [/\b(?:benutzer|users)\b/g, 'users'],
  [/\b(?:applications|anwendungen|programme)\b/g, 'program'],
  [/\b(?:utilities|dienstprogramme|hilfsprogramme)\b/g, 'utilities'],
];

/** Case is ignored: few systems distinguish it, and sentences begin with a capital. */
const pathKey = (text: string): string =>
  shown.reduce((key, [name, one]) => key.replace(name, one), text.toLowerCase().replace(/[/\\]+$/, ''));

/** Paths of Windows, read early since `\\n` in one is no line break. */
export const windowsPaths: readonly Pattern[] = [
  {
    kind: 'path',
    keyOf: pathKey,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[A-Z]:\\\\(?:Program Files(?: \\(x86\\))?(?=\\\\)|Programme \\(x86\\)(?=\\\\)|[^\\s/:*?"<>|“”„«»,;])*(?<!\\))${end}`,
      'gu',
    ),
  },
  { kind: 'path', keyOf: pathKey, pattern: /(?<![\p{L}\d\\])\\\\[\p{L}\d_.-]+(?:\\[\p{L}\d_.$-]+)+/gu },
];

/** Paths and file names. */
export const paths: readonly Pattern[] = [
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\//,
    pattern: new RegExp(`(?<![\\p{L}\\d_/.~\\uFFFC])/(?:${roots})(?![\\p{L}\\d_-])(?:/${segment})*/?${end}`, 'gu'),
  },
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /[~.]\//,
    pattern: new RegExp(`(?<![\\p{L}\\d_/.\\uFFFC])(?:~|\\.{1,2})/(?:${segment}(?:/${segment})*)?/?${end}`, 'gu'),
  },
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\//,
    pattern: new RegExp(`(?<![\\p{L}\\d_/.)\\uFFFC-])(?:/${small})(?:/${small})+(?![/\\p{L}])/?${end}`, 'gu'),
  },
  // Perhaps a list: `/Mean/Standard Error/Mode`.
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\//,
    pattern: new RegExp(`(?<![\\p{L}\\d_/.)\\uFFFC-])/${segment}(?:/${segment})+/?${end}`, 'gu'),
    isCertain: false,
  },
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\.[a-z\d]/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d_.@-])(?:${segment}[/\\\\]){0,12}(?:[\\p{Ll}\\d_*-](?!\\.h)|\\p{Lu}(?!\\p{Ll}+\\.js))[\\p{L}\\d_*+-]{0,64}(?:\\.[\\p{L}\\d_-]{1,64}){0,6}\\.(?:${endings})(?![\\p{L}\\d_]|\\.\\p{L})`,
      'gu',
    ),
  },
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\.[a-z]/,
    pattern: /(?<![\p{L}\d_./-])\.(?:[a-z][a-z\d_-]{2,})(?:\/[\w.-]+)*(?![\p{L}\d_])/gu,
    isCertain: false,
  },
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\//,
    pattern: /(?<![\p{L}\d_/.:-])\/?[a-z][\w.-]{0,64}(?:\/[\w.-]{1,64}){1,12}\/?(?![\p{L}\d_])/gu,
    isCertain: false,
  },
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\//,
    pattern: /(?<![\p{L}\d_/.:)-])\/[a-z][\w-]*(?![\p{L}\d_/])/gu,
    isCertain: false,
  },
  {
    kind: 'path',
    keyOf: pathKey,
    sign: /\.(?:js|com|de|org|net)/,
    pattern: /(?<![\p{L}\d_/.-])\p{Lu}[\p{L}\d]*\.(?:js|com|de|org|net)(?![\p{L}\d_])/gu,
    isCertain: false,
  },
];
