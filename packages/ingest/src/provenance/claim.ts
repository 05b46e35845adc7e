import type { Language } from '@gegenlesen/bitext';
import type { Claim } from './note.ts';

const tool =
  /(?<!\p{L})(?:KI|AI|LLM|GPT(?:-\d\S*)?|ChatGPT|Claude|Gemini|Copilot|künstliche[rn]?\s+Intelligenz|artificial\s+intelligence|Sprachmodells?|language\s+model)(?!\p{L})|(?:KI|AI)-/iu;
const machine =
  /maschinell|automatisch|automatisiert|machine|automatic|auto-?translat|computer|(?<!\p{L})(?:DeepL|Google\s+Translate|Google\s+Übersetzer|Google|Bing|Microsoft\s+Translator|Systran|Amazon\s+Translate|MT)(?!\p{L})/iu;
const edited =
  /(?:korrektur|gegen)\s?gelesen|nachbearbeitet|nachredigiert|post-?edit|proof-?read|redigiert|lektoriert|redaktionell\s+(?:geprüft|überprüft|bearbeitet|überarbeitet)|(?:überprüft|geprüft|überarbeitet|bearbeitet|korrigiert|reviewed|edited|checked|revised|corrected)/iu;
const notEdited =
  /(?:nicht|ohne|keine[rn]?|kein)\s+(?:\p{L}+\s+){0,3}?(?:korrektur|gegengelesen|nachbearbeit|überprüf|geprüft|redigiert|überarbeitet|bearbeitet|lektoriert|redaktionell)|(?:not|without|no)\s+(?:\p{L}+\s+){0,3}?(?:reviewed|edited|checked|proofread|human|review|editing|post-edit)|(?:unbearbeitet|unredigiert|unedited|unreviewed)/iu;
const person =
  /(?:von|by|durch)\s+\p{Lu}|(?:übersetzer(?:in)?|translators?|übersetzung|translation)[^:.]{0,40}:\s*\p{Lu}|(?:human|professional|menschlich|professionell)/iu;

/** What a note says. `Aus dem Englischen mit DeepL übersetzt` means machine, from `en`. */
export function claimOf(note: string): Claim {
  return { method: methodOf(note), postEdited: postEditedOf(note), from: originOf(note) };
}

function methodOf(note: string): Claim['method'] {
  if (tool.test(note)) return 'ai-assisted';
  if (machine.test(note)) return 'machine';
  return person.test(note) || /übersetzer|translator/iu.test(note) ? 'human' : 'unknown';
}

function postEditedOf(note: string): boolean | null {
  if (notEdited.test(note)) return false;
  return edited.test(note) ? true : null;
}

const languages: readonly (readonly [lang: Language, de: string, en: string])[] = [
  ['en', '(?:(?:amerikanischen|britischen)\\s+)?(?:Englisch|Amerikanisch)', '(?:American\\s+|British\\s+)?English'],
  ['de', 'Deutsch', 'German'],
  ['fr', 'Französisch', 'French'],
  ['es', 'Spanisch', 'Spanish'],
  ['it', 'Italienisch', 'Italian'],
  ['nl', 'Niederländisch', 'Dutch'],
  ['pt', 'Portugiesisch', 'Portuguese'],
  ['pl', 'Polnisch', 'Polish'],
  ['ru', 'Russisch', 'Russian'],
  ['uk', 'Ukrainisch', 'Ukrainian'],
  ['cs', 'Tschechisch', 'Czech'],
  ['sv', 'Schwedisch', 'Swedish'],
  ['da', 'Dänisch', 'Danish'],
  ['no', 'Norwegisch', 'Norwegian'],
  ['tr', 'Türkisch', 'Turkish'],
  ['zh', 'Chinesisch', 'Chinese'],
  ['ja', 'Japanisch', 'Japanese'],
  ['ar', 'Arabisch', 'Arabic'],
];

/** `aus dem Englischen`, `from the German`, `englisches Original`. */
function originOf(note: string): Language | null {
  const found = languages.find(([, de, en]) =>
    new RegExp(
      `(?:aus\\s+dem\\s+(?:ursprünglichen\\s+)?${de}(?:en)?(?!\\p{L})|from\\s+(?:the\\s+)?(?:original\\s+)?${en}|(?:${de}e[nsrm]?|${en})[- ](?:sprachige[nsrm]?\\s+)?(?:original|vorlage|fassung\\s+übersetzt)|(?:zuerst|ursprünglich|first|originally)\\s+(?:\\p{L}+\\s+){0,2}?(?:auf|in)\\s+(?:${de}|${en})|${en}\\s+(?:version|original)\\s+of\\s[^.]*?translated\\s+into|original\\s+(?:\\p{L}+\\s+){0,3}?(?:auf|in|in\\s+the)\\s+(?:${de}|${en}))`,
      'iu',
    ).test(note),
  );
  return found?.[0] ?? null;
}
