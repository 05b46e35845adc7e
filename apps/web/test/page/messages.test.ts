import { readFileSync } from 'node:fs';
import { checkPair, checks, documentChecks, type Example } from '@gegenlesen/drift';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/page/words/de.ts';

const lexicon = openLexicon(readFileSync(modelUrl));
const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, '');
const quotedIn = (message: string): readonly string[] => message.split('`').filter((_, i) => i % 2 === 1);

/** What an example says, by its own word and by the lexicon that ships, with which other checks may find something as well. */
function messagesOf({ source, target, says, lang = ['en', 'de'], glossary }: Example): readonly string[] {
  const pair = {
    source: { text: unmarked(source), lang: lang[0] },
    target: { text: unmarked(target), lang: lang[1] },
  };
  const found = checkPair(pair, { lexicon, ...(glossary === undefined ? {} : { glossary }) });
  return [...found.map(({ message }) => message), ...(says === undefined ? [] : [says])];
}

const said = [
  ...checks.map(({ id, examples }) => [id, examples.flatMap(messagesOf)] as const),
  ...documentChecks.map(({ id, examples }) => [id, examples.flatMap(({ says = [] }) => says)] as const),
];

describe.each(said)('%s', (_, messages) => {
  test('has examples that say something', () => {
    expect(messages.length).toBeGreaterThan(0);
  });

  test.each(messages)('%s', (message) => {
    const german = de.finding.message(message);
    expect(german).not.toBe(message);
    expect(quotedIn(german).toSorted()).toEqual(quotedIn(message).toSorted());
  });
});
