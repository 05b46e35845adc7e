import { expect, test } from 'vitest';
import { recogniseLanguage } from './recognise-language.ts';

test.each([
  ['de', 'Die Stadt hat lange auf den neuen Bahnhof gewartet, und nun ist er da.'],
  ['en', 'The city has long waited for its new station, and now it is here.'],
  ['de', 'Der Bahnhof ist offen.'],
  ['en', 'The station is open.'],
  ['de', 'Bahnhofstraße gesperrt'],
  ['en', 'Why the lights went out'],
  ['de', 'Wie geht es weiter?'],
  ['en', 'What happens next?'],
  ['fr', 'La ville attend depuis longtemps sa nouvelle gare, qui est enfin ouverte.'],
  ['es', 'La ciudad ha esperado mucho tiempo su nueva estación, que por fin está abierta.'],
  ['nl', 'De stad heeft lang op het nieuwe station gewacht en nu is het eindelijk open.'],
  ['it', 'La città ha aspettato a lungo la nuova stazione, che finalmente è aperta.'],
  ['pl', 'Miasto długo czekało na nowy dworzec i wreszcie jest on otwarty.'],
  ['da', 'Byen har længe ventet på den nye banegård, og nu er den endelig åben.'],
  ['sv', 'Staden har länge väntat på den nya stationen och nu är den äntligen öppen.'],
  ['ru', 'Город долго ждал новый вокзал, и теперь он наконец открыт.'],
  ['zh', '这座城市等待新车站已经很久了，现在终于开放了。'],
  ['und', '12 34 56'],
  ['und', ''],
])('%s: %s', async (lang, text) => {
  expect((await recogniseLanguage([text])).lang).toBe(lang);
});

test('a document is in the language of most of its blocks', async () => {
  const de = 'Die Stadt hat lange auf den neuen Bahnhof gewartet, und nun ist er da.';
  const en = 'The city has long waited for its new station, and now it is here.';
  const recognised = await recogniseLanguage([de, 'Copy link', de, en, de, 'OK']);
  expect(recognised).toMatchObject({ lang: 'de', second: 'en' });
  expect(recognised.share).toBeCloseTo((3 * de.length) / (3 * de.length + en.length));
});
