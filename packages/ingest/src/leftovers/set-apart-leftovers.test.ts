import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

async function apart(text: string, path = 'a.txt', lang = 'de'): Promise<{ leftovers: string[]; text: string[] }> {
  const { leftovers, segments } = await segmentDocument(readDocument(new TextEncoder().encode(text), path), { lang });
  return { leftovers: leftovers.map((each) => each.text), text: segments.map((each) => each.text) };
}

const first = 'Seit 2018 fährt hier kein Zug mehr, und das wird so bleiben.';
const second = 'Die Stadt prüft nun, ob sich ein Bus lohnt, der stündlich fährt.';

describe('leftovers', () => {
  test.each([
    ['Copy link to section'],
    ['Copy link'],
    ['Link kopieren'],
    ['Link in Zwischenablage kopieren'],
    ['Link to this section'],
    ['Skip to main content'],
    ['Zum Inhalt springen'],
    ['Back to top'],
    ['Nach oben'],
    ['Menü öffnen'],
    ['Toggle navigation'],
    ['Share this article'],
    ['Share on Facebook'],
    ['Auf WhatsApp teilen'],
    ['Artikel drucken'],
    ['Print this page'],
    ['Per E-Mail versenden'],
    ['Accept all cookies'],
    ['Alle akzeptieren'],
    ['Cookie-Einstellungen'],
    ['Cookie settings'],
    ['Manage preferences'],
    ['Subscribe to our newsletter'],
    ['Newsletter abonnieren'],
    ['Jetzt abonnieren'],
    ['Sign up for our free newsletter'],
    ['Read more'],
    ['Weiterlesen'],
    ['Continue reading …'],
    ['Mehr erfahren'],
    ['Show more comments'],
    ['Leave a comment'],
    ['Kommentar schreiben'],
    ['Story continues below advertisement'],
    ['Anzeige überspringen'],
    ['Opens in a new tab'],
    ['Als PDF herunterladen'],
  ])('a separate paragraph: %s', async (button) => {
    expect(await apart(`${first}\n${button}\n${second}`)).toEqual({ leftovers: [button], text: [first, second] });
  });

  test.each([
    ['glued to the beginning', `Copy link to section${first}`, ['Copy link to section'], [first]],
    ['before a space', `Copy link to section ${first}`, ['Copy link to section'], [first]],
    ['glued to the end', `${first}Weiterlesen`, ['Weiterlesen'], [first]],
    ['as a last sentence', `${first} Read more`, ['Read more'], [first]],
    ['twice', `Link kopierenCopy link to section${first}`, ['Link kopierenCopy link to section'], [first]],
    [
      'an edit link of an encyclopedia',
      `${first} [Bearbeiten | Quelltext bearbeiten]`,
      ['[Bearbeiten | Quelltext bearbeiten]'],
      [first],
    ],
  ])('%s', async (_, line, leftovers, text) => {
    expect(await apart(`${second}\n${line}`)).toEqual({ leftovers, text: [second, ...text] });
  });

  test('glued to a heading', async () => {
    expect(await apart('# Der PlanCopy link to section\n\n## Das Ziel ¶\n\nEin Absatz.', 'a.md')).toEqual({
      leftovers: ['Copy link to section', '¶'],
      text: ['Der Plan', 'Das Ziel', 'Ein Absatz.'],
    });
  });

  test('single words next to each other or to a button', async () => {
    expect(await apart(`${first}\nTeilen\nDrucken\n${second}\nNewsletter abonnieren\nKontakt`)).toEqual({
      leftovers: ['Teilen', 'Drucken', 'Newsletter abonnieren', 'Kontakt'],
      text: [first, second],
    });
  });

  test('a repeated phrase in the wrong language that is not on the list', async () => {
    const line = (n: number): string => `Jump back to this partSeit ${n} Jahren fährt hier kein Zug mehr.`;
    const { leftovers, text } = await apart([line(1), line(2), line(3)].join('\n'));
    expect(leftovers).toEqual(Array(3).fill('Jump back to this part'));
    expect(text[0]).toBe('Seit 1 Jahren fährt hier kein Zug mehr.');
  });

  test('a repeated phrase worded like a button that is not on the list', async () => {
    const lines = [first, 'Expand this comment', second, 'Expand this comment', first, 'Expand this comment', second];
    expect((await apart(lines.join('\n'), 'a.txt', 'en')).leftovers).toEqual(Array(3).fill('Expand this comment'));
  });
});

describe('what only looks like a leftover stays', () => {
  test.each<[string, string, string]>([
    ['a table', 'a.md', '| Zug | Bus |\n|-|-|\n| Yes | Yes |\n| Yes | No |\n| Yes | Teilen |'],
    ['a repeated heading', 'a.md', '# Read more\n\nEins.\n\n# Read more\n\nZwei.\n\n# Read more\n\nDrei.'],
    [
      'a repeated heading in a text file',
      'a.txt',
      `Customer Service\n${first}\nCustomer Service\n${second}\nCustomer Service\n${first}`,
    ],
    [
      'a refrain',
      'a.txt',
      'Und sie fährt und fährt\nDer Zug ist da.\nUnd sie fährt und fährt\nDer Bus ist da.\nUnd sie fährt und fährt\nAus.',
    ],
    [
      'a name in camel case',
      'a.txt',
      'Mit der PowerShell geht es gut.\nMit der PowerShell geht es schnell.\nMit der PowerShell geht es auch so.',
    ],
    ['a single word', 'a.txt', `${first}\nKontakt\n${second}`],
    [
      'a sentence about buttons',
      'a.txt',
      'Copy link to section headings with one click.\nRead more books this year.\nShare this article with friends who travel.',
    ],
    [
      'a sentence that ends with a button',
      'a.txt',
      'Klicken Sie dafür im Menü auf Weiterlesen.\nWählen Sie Datei, dann Drucken',
    ],
    ['figures', 'a.txt', '12 km\n12 km\n12 km'],
  ])('%s', async (_, path, text) => {
    expect((await apart(text, path)).leftovers).toEqual([]);
  });
});
