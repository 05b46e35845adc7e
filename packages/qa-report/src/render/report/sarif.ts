import type { MissingReport, PairExtract, PlacedFinding, ReportExtract } from '../../read/pair-extract.ts';
import { jsonText } from '../../words/escape/json-text.ts';
import { defineListRenderer } from './list/list-renderer.ts';
import { newRepeats } from './repeats.ts';
import { artifactLocation, locationOf, root } from './sarif/location.ts';
import { messageText, resultOf } from './sarif/result.ts';
import { toolOf } from './sarif/tool.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS) for GitHub's code scanning and for editors: one run over all pairs, with a line for each result. */
export const sarif = defineListRenderer({
  name: 'sarif',
  endings: ['.sarif', '.sarif.json'],
  open(context) {
    const indexOfRule = new Map(context.rules?.map(({ id }, index) => [id, index]));
    const repeats = newRepeats();
    const artifacts = new Map<string, string>();
    const notifications: string[] = [];
    let isSuccessful = true;
    let isFirst = true;
    const line = (value: unknown): string => {
      const comma = isFirst ? '\n' : ',\n';
      isFirst = false;
      return `${comma}${jsonText(value)}`;
    };
    const resultLine = (item: PlacedFinding, pair: string): string => {
      const { rule, fingerprint } = item.finding;
      return line(resultOf(item, { pair, ruleIndex: indexOfRule.get(rule), occurrence: repeats(fingerprint) }));
    };
    const addMissing = (pair: MissingReport): string => {
      if (pair.status === 'failed') isSuccessful = false;
      notifications.push(jsonText(missingNotification(pair)));
      return '';
    };
    const addReport = (pair: ReportExtract): string => {
      for (const file of pair.files) artifacts.set(file.path, jsonText(artifactOf(file)));
      for (const notice of pair.notices) notifications.push(jsonText(noticeNotification(pair, notice)));
      return [...pair.findings, ...pair.settled].map((item) => resultLine(item, pair.name)).join('');
    };
    return {
      begin: beforeResults(jsonText(toolOf(context), 2)),
      add: (pair: PairExtract) => ('problem' in pair ? addMissing(pair) : addReport(pair)),
      end: () => `\n],
"artifacts": [${listed([...artifacts.values()])}],
"invocations": [{ "executionSuccessful": ${isSuccessful}, "toolExecutionNotifications": [${listed(notifications)}] }]
}]
}
`,
    };
  },
});

const beforeResults = (tool: string): string => `{
"$schema": "${schema}",
"version": "2.1.0",
"runs": [{
"tool": ${tool},
"columnKind": "utf16CodeUnits",
"newlineSequences": ["\\r\\n", "\\n", "\\r"],
"originalUriBaseIds": { "${root}": { "description": { "text": "The root of the repository." } } },
"results": [`;

const listed = (lines: readonly string[]): string => (lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`);

/** `artifact` of SARIF, 3.24. */
const artifactOf = ({ path, encoding, sha256 }: ReportExtract['files'][number]) => ({
  location: artifactLocation(path),
  roles: ['analysisTarget'],
  encoding,
  hashes: { 'sha-256': sha256 },
});

/** `notification` of SARIF, 3.58. */
const missingNotification = ({ status, path, problem }: MissingReport) => ({
  level: status === 'failed' ? 'error' : 'warning',
  descriptor: { id: status },
  message: { text: messageText(problem) },
  locations: [locationOf({ path, region: null })],
});

const noticeNotification = ({ files }: ReportExtract, notice: string) => ({
  level: 'note',
  descriptor: { id: 'notice' },
  message: { text: messageText(notice) },
  locations: files.map(({ path }) => locationOf({ path, region: null })),
});
