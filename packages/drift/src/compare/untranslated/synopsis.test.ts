import { bySide } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { partsOf } from '../parts.ts';
import { isSynopsis } from './synopsis.ts';

test.each<[en: string, de: string, isSynopsis: boolean]>([
  ['help\nhelp commands\nhelp <command-name>', 'help\nhelp commands\nhelp <Befehlsname>', true],
  ['playercolor <player-name> <color>', 'playercolor <Spielername> <Farbe>', true],
  ['tiles FILE', 'tiles DATEI', true],
  ['saves DIR', 'saves VERZ', true],
  ['saves DIR', 'saves DIR', true],
  ['color COLOR', 'color FARBE', true],
  ['remote add [OPTIONS] <name>', 'remote add [OPTIONEN] <Name>', true],
  ['delete PDF', 'delete PDF', false],
  ['open the FILE', 'open the DATEI', false],
  ['failed to load FILE', 'failed to load FILE', false],
  ['loading <file>', 'loading <Datei>', false],
  ['Save FILE', 'Save DATEI', false],
  ['save changes', 'save changes', false],
  ['help <command>\nShows this text', 'help <Befehl>\nShows this text', false],
])('%j | %j', (en, de, expected) => {
  const pair = bySide({ en: { text: en, lang: 'en' }, de: { text: de, lang: 'de' } }, 'en');
  expect(partsOf(pair, pair, {}).map(isSynopsis)).toEqual([expected]);
});
