// A note is about the text that contains it ("This article was translated …"), or elliptical and short ("Aus dem
// Englischen von …"). An article on translation has other subjects, or longer sentences.

const thisTextDe =
  '(?:(?:dies(?:er|e|es|em)|der (?:vorliegende|obige|folgende)|die (?:vorliegende|obige|folgende)|der|die|das|unser[e]?)\\s+(?:\\p{L}+[- ])?(?:artikel|beitrag|text|seite|übersetzung|fassung|version|inhalt|dokument|blogpost|meldung|geschichte|interview|essay|kapitel|ausgabe|original(?:artikel|text|beitrag)?)s?)';
const thisTextEn =
  '(?:(?:this|the (?:above|following|present|original)|the|our)\\s+(?:(?:german|english|original|web|blog|news)\\s+)?(?:article|text|page|post|story|translation|version|content|document|interview|essay|chapter|piece|edition|report|contribution))';

/** Sentences that say this very text was translated. */
const ofItself: readonly RegExp[] = [
  new RegExp(
    `^\\P{L}*(?:(?:hinweis|anmerkung|redaktioneller hinweis|info|transparenzhinweis|anm\\. d\\. red)[.:]*\\s+)?${thisTextDe}\\b(?:\\s+\\S+){0,14}?\\s+(?:\\p{L}*übersetzt|übertragen)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^\\P{L}*(?:(?:note|editor's note|editor’s note|disclaimer)[.:]*\\s+)?${thisTextEn}\\b(?:\\s+\\S+){0,8}?\\s+(?:\\p{L}+-)?translated\\b`,
    'iu',
  ),
  new RegExp(
    `^\\P{L}*(?:${thisTextDe}|${thisTextEn}|dies|dabei|hierbei|es|this|it)\\s+(?:ist|is|was|handelt es sich um|war)\\s+(?:um\\s+)?(?:eine?r?|an?)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:\\p{L}*übersetzung|translation)\\b`,
    'iu',
  ),
  new RegExp(
    `^\\P{L}*(?:die übersetzung|(?:diese|die vorliegende) übersetzung|the translation|this translation)\\s+(?:\\p{L}+\\s+){0,3}?(?:wurde|stammt|erfolgte|besorgte|ist|entstand|was|is|were)\\b(?=.*(?:${'maschin|automat|ki\\b|ki-|deepl|google|chatgpt|gpt|von\\s+\\p{Lu}|machine|\\bai\\b|automatic|made|done|produced|created|provided|generated'}))`,
    'iu',
  ),
];

const languageDe =
  '(?:(?:britischen|amerikanischen)\\s+)?(?:Englisch(?:en)?|Amerikanischen|Deutschen|Französischen|Spanischen|Italienischen|Niederländischen|Russischen|Polnischen|Chinesischen|Japanischen|Schwedischen|Dänischen|Norwegischen|Portugiesischen|Türkischen|Ukrainischen|Tschechischen|Arabischen|Original)';

/** Complete in a few words, on a separate line. */
const elliptic: readonly RegExp[] = [
  new RegExp(
    `^\\P{L}*(?:(?:Text\\s+)?(?:übersetzt|übertragen)\\s+)?aus\\s+dem\\s+${languageDe}(?:\\s+ins\\s+\\p{L}+)?(?:\\s+(?:von|übersetzt|übertragen|mit)\\b|[\\s.:)\\]]*$)`,
    'iu',
  ),
  /^\P{L}*(?:deutsch|englisch|ins deutsche|ins englische)\s+(?:übersetzt\s+)?von\s+\p{Lu}/iu,
  /^\P{L}*(?:(?:maschinelle|automatische|ki-)?\s*(?:deutsche\s+|englische\s+)?übersetzung(?:\s*\([^)]*\))?\s*(?::|(?:und bearbeitung )?(?:von|durch|mit|aus dem)\b)|übersetzer(?:in)?\s*:|übersetzt\s+(?:von|mit|durch|aus|am)\b)/iu,
  /^\P{L}*(?:(?:maschinell|automatisch|mit\s+(?:hilfe\s+(?:von|einer)\s+)?(?:KI|künstlicher\s+Intelligenz|DeepL|ChatGPT|Google))\b.{0,60}?übersetzt(?:e[rsn]?)?\b|(?:maschinelle|automatische|KI-gestützte|KI-)\s?übersetzung)/iu,
  /^\P{L}*(?:translation\s*(?::|by\b|from\b|with\b)|translators?\s*:|(?:machine|auto(?:matically)?|AI)[- ]translat(?:ed|ion)\b|(?:original(?:ly)?\s+)?translated\s+(?:(?:and\s+\w+|automatically)\s+)?(?:by|from|with|using|into)\b)/iu,
];

/** A cheap test, so that the long patterns are compiled only if they may match. */
const mentionsTranslation = /übersetz|übertragen|translat|aus\s+dem|(?:deutsche?|englische?)\s+von/i;

const longestElliptic = 25;

/** Whether a sentence says how its own text was translated. @param sentences the number of sentences in its block */
export function isNote(sentence: string, sentences: number): boolean {
  if (sentence.length > 400 || !mentionsTranslation.test(sentence)) return false;
  if (ofItself.some((pattern) => pattern.test(sentence))) return !isStory(sentence);
  const words = sentence.split(/\s+/).length;
  // "Translated from the Latin, the word means hope": the sentence goes on after the comma.
  const goesOn = /^[^,]*,\s+(?:\p{Ll}|the\b)/u.test(
    sentence.replace(/,\s*(?:und|and|edited|bearbeitet|redigiert|lektoriert|then|not|nicht|un\p{L}+)\b.*/iu, ''),
  );
  return sentences <= 3 && words <= longestElliptic && !goesOn && elliptic.some((pattern) => pattern.test(sentence));
}

/** `The document was translated into 40 languages and sold …` is about something else, not about this text. */
const isStory = (sentence: string): boolean =>
  /\b(?:into|in)\s+(?:\p{L}+\s+)?(?:\d+|dozens|many|several|mehrere|viele|zahlreiche|over|more)\b.*\b(?:languages|sprachen)\b/iu.test(
    sentence,
  ) ||
  (/^\P{L}*(?:the|der|die|das)\s/iu.test(sentence) &&
    !/(?:\bby\b|\bwith\b|\busing\b|\bfrom\b|mit\s|von\s|durch\s|aus dem|maschinell|automatisch|machine|\bAI\b|\bKI\b)/iu.test(
      sentence,
    ));

/** Whether a sentence after a note continues it. */
export const isSequel = (sentence: string): boolean =>
  sentence.length <= 300 &&
  (/(?:korrektur|gegen)\s?gelesen|nachbearbeitet|post-?edit|proofread|redigiert|lektor|überprüft|übersetz|translat|\breviewed\b|\bedited\b/iu.test(
    sentence,
  ) ||
    /^\P{L}*(?:es kann|sie kann|dabei kann|trotz|fehler|it may|errors|despite|for accuracy)\b/iu.test(sentence));
