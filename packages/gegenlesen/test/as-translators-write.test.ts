import { readFileSync } from 'node:fs';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { describe, expect, test } from 'vitest';
import { proofreadPair } from '../src/proofread-pair.ts';

const lexicon = openLexicon(readFileSync(modelUrl));

const german =
  /(?<!\p{L})(?:der|die|das|und|nicht|ist|sind|ein|eine|wird|wurde|auf|zu|mit|von|für|im|wie)(?!\p{L})|[äöüß]/giu;
const germanIn = (text: string): number => text.match(german)?.length ?? 0;

/** What the rules find, as `rule: message`. German words give the language of each side away. */
async function found(source: string, target: string, rules: readonly string[]): Promise<readonly string[]> {
  const lang = germanIn(source) > germanIn(target) ? (['de', 'en'] as const) : (['en', 'de'] as const);
  const pair = { source: { text: source, lang: lang[0] }, target: { text: target, lang: lang[1] } };
  const { findings } = await proofreadPair('', pair, { lexicon });
  return findings.filter(({ rule }) => rules.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

const tables = readFileSync(new URL('as-translators-write.tsv', import.meta.url), 'utf8')
  .split('\n## ')
  .slice(1);

describe.each(tables.map((table) => table.trim().split('\n')))('%s', (title, ...lines) => {
  const rules = (title.split(': ')[1] ?? '').split(' ');
  test.each(lines.map((line) => line.split('\t')))('%s: %s | %s', async (verdict, source = '', target = '') => {
    const said = await found(source.replaceAll('\\n', '\n'), target.replaceAll('\\n', '\n'), rules);
    if (verdict === 'right') expect(said).toEqual([]);
    else expect(said).not.toEqual([]);
  });
});
