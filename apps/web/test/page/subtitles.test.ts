import { proseOf } from '@gegenlesen/bitext';
import { editedDocument, writeBack } from '@gegenlesen/ingest';
import { launchChromium } from '@gegenlesen/testing/chromium';
import { ingestFile } from 'gegenlesen';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface Shown {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Runs in a page without types of its own. */
const cuesInPage = (text: string): string => `(async () => {
  const track = document.querySelector('track');
  const loaded = new Promise((resolve, reject) => {
    track.addEventListener('load', resolve);
    track.addEventListener('error', () => reject(new Error('the browser refuses the file')));
  });
  track.track.mode = 'hidden';
  track.src = URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/vtt' }));
  await loaded;
  return Array.from(track.track.cues, (cue) => ({
    from: Math.round(cue.startTime * 1000),
    to: Math.round(cue.endTime * 1000),
    text: cue.getCueAsHTML().textContent.trim(),
  }));
})()`;

/** The cues of a file that a browser shows, in milliseconds. */
async function shownBy(text: string): Promise<readonly Shown[]> {
  const page = await browser.newPage();
  await page.setContent('<video><track></video>');
  const shown = await page.evaluate<readonly Shown[]>(cuesInPage(text));
  await page.close();
  return shown;
}

const file = [
  'WEBVTT - Film\nKind: captions',
  'NOTE\nkein Text',
  'STYLE\n::cue { color: red }',
  'erste\n00:01.000 --> 00:03.000 align:start\n<v Anna>Niemand hatte <i>die alte</i> F&auml;hre\ngesehen,',
  '00:00:03.000 --> 00:00:05.500\nseit sie am Montag &amp; Dienstag\nnach <c.ort>Rom</c> gefahren war.',
  '00:05.500 --> 00:07.000\n- Schade.\n- 3 &lt; 5, oder?',
  'kein Zeitpunkt\nweg',
  '00:07.00x --> 00:08.000\nweg',
  '100:00:00.000 --> 100:00:01.000\nEnde\n00:08.000 --> 00:09.000\nund Schluss.\n',
].join('\n\n');

const readFrom = async (text: string) => ingestFile({ path: 'film.vtt', bytes: Buffer.from(text) }, {});

test.each<[string, string]>([
  ['as it is', file],
  ['with line ends of Windows', file.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\ufeff${file}`],
  ['cut off', file.slice(0, -12)],
])('a browser shows the cues that are read: %s', async (_, text) => {
  const { cues = [] } = await readFrom(text);
  expect(cues.length).toBeGreaterThan(3);
  const read = cues.map(({ from, to, lines }) => ({ from, to, text: lines.join('\n') }));
  expect((await shownBy(text)).toSorted((one, other) => one.from - other.from)).toEqual(
    read.toSorted((one, other) => one.from - other.from),
  );
});

test('a browser shows a corrected text as it was typed', async () => {
  const document = await readFrom(file);
  const at = document.segments.findIndex((segment) => proseOf(segment).includes('nach Rom'));
  const typed =
    'Niemand hatte die neue Fähre gesehen, seit sie am Montag --> <b>Dienstag</b> & nach Bari gefahren war.';
  const { replacements } = editedDocument(document, new Map([[at, typed]]));
  const written = Buffer.from(writeBack(Buffer.from(file), document, replacements)).toString();
  const shown = await shownBy(written);
  expect(
    shown
      .slice(0, 2)
      .map(({ text }) => text.replace('\n', ' '))
      .join(' '),
  ).toBe(typed);
  expect(shown.length).toBe((await shownBy(file)).length);
});
