import type { FilePlace, PlacedFinding } from '../../read/pair-extract.ts';
import { placeInFile } from '../../read/places.ts';
import { byBadness, firstOf } from '../../read/worst.ts';
import { plural } from '../../wording.ts';
import { markdownText } from '../../words/escape/markdown-text.ts';
import { uriPath } from '../../words/escape/uri.ts';
import { findingsText, scoreText } from '../../words/score-text.ts';
import { emptyTally, type Tally, tallied } from './comment/tally.ts';
import { messageText, quoted, shortened } from './comment/text.ts';
import { defineListRenderer, type ListContext } from './list/list-renderer.ts';

/** By this line a CI job finds the comment that it wrote before. */
const marker = '<!-- gegenlesen -->';

/** In characters; GitLab takes more. */
const gitHubLimit = 65_536;

/** What somebody would still read below a pull request. */
const mostRows = 30;
/** In characters. */
const mostWords = 120;

/**
 * Markdown for a comment on a pull request: the verdict, what could not be checked, and a table of as many of the worst
 * findings as fit. Neutral and settled findings are counted but not shown.
 */
export const comment = defineListRenderer({
  name: 'comment',
  endings: ['.comment.md'],
  open(context) {
    let tally = emptyTally;
    const worst = firstOf<PlacedFinding>(mostRows, byBadness);
    return {
      begin: '',
      add: (pair) => {
        tally = tallied(tally, pair);
        if ('findings' in pair) for (const item of pair.findings) if (isShown(item)) worst.add(item);
        return '';
      },
      end: () => fitting(tally, worst.kept(), context),
    };
  },
});

const isShown = ({ finding }: PlacedFinding): boolean => finding.severity !== 'neutral';

/** The comment with as many rows as the limit allows. */
function fitting(tally: Tally, worst: readonly PlacedFinding[], context: ListContext): string {
  const rows = worst.map((item) => rowOf(item, context));
  const { limit = gitHubLimit } = context;
  for (let count = rows.length; count > 0; count -= 1) {
    const text = commentOf(tally, tally.named, rows.slice(0, count));
    if (text.length <= limit) return text;
  }
  const withMissing = commentOf(tally, tally.named, []);
  return withMissing.length <= limit ? withMissing : commentOf(tally, [], []);
}

function commentOf(tally: Tally, named: Tally['named'], rows: readonly string[]): string {
  const { critical, major, minor } = tally.bySeverity;
  const hidden = critical + major + minor - rows.length;
  const blocks = [
    `${marker}\n## ${verdictOf(tally)}`,
    summaryOf(tally).map(markdownText).join('\\\n'),
    ...missingList(tally.missing, named),
    ...(rows.length === 0 ? [] : [[...tableHead, ...rows].join('\n')]),
    ...(hidden === 0 || rows.length === 0 ? [] : [`${plural(hidden, 'more finding')} not shown here.`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const verdictOf = ({ pairs, passed }: Tally): string =>
  `Translation check: ${passed === pairs ? 'passes' : 'does not pass'}`;

function summaryOf({ pairs, passed, missing, bySeverity, settled, only }: Tally): readonly string[] {
  const unread = missing === 0 ? '' : `, ${missing} could not be checked`;
  const found = findingsText(bySeverity);
  const state = only === null ? `${passed} of ${plural(pairs, 'pair')} pass${unread}.` : only.gate.reason;
  return [
    state,
    `${found.charAt(0).toUpperCase()}${found.slice(1)}${settled === 0 ? '' : `; ${plural(settled, 'more finding')} settled`}.`,
    ...(only === null ? [] : [`Score: ${scoreText(only.score)}.`]),
  ];
}

/** What could not be checked; only the first few are named. */
function missingList(missing: number, named: Tally['named']): readonly string[] {
  if (named.length === 0) return [];
  const lines = named.map(
    ({ path, problem }) => `- ${quoted(shortened(path, mostWords))}: ${messageText(shortened(problem, 2 * mostWords))}`,
  );
  const more = missing - named.length;
  return [[...lines, ...(more === 0 ? [] : [`- and ${more} more`])].join('\n')];
}

const tableHead = ['| Severity | Place | Original | Translation | Finding |', '| --- | --- | --- | --- | --- |'];

function rowOf({ finding, place }: PlacedFinding, { filesAt }: ListContext): string {
  const { severity, rule, message, source, target } = finding;
  const [original, translation] = [source, target].map((anchor) =>
    anchor === null || anchor.text === '' ? '–' : quoted(shortened(anchor.text, mostWords)),
  );
  const what = `${messageText(shortened(message, 3 * mostWords))} (${quoted(rule)})`;
  return `| **${severity}** | ${placeLink(place, filesAt)} | ${original} | ${translation} | ${what} |`;
}

function placeLink(place: FilePlace, filesAt: string | undefined): string {
  const { path, region } = place;
  const line = region?.start.line;
  const file = quoted(`${shortened(path, mostWords)}${line === undefined ? '' : `:${line}`}`);
  const shown = [file, ...placeInFile(place)].join(', ');
  if (filesAt === undefined) return shown;
  // A rendered page has no lines to link to.
  const plain = /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
  return `[${shown}](${filesAt}${uriPath(path)}${line === undefined ? '' : `${plain}#L${line}`})`;
}
