/** What findings say, in German, by what the checks say in English; see `messageIn` for the slots. */
export const deMessages: Readonly<Record<string, string>> = {
  // Figures, names and units.
  'Expected `{a}` in the translation, found `{b}`': 'Erwartet: `{a}`, gefunden: `{b}`',
  'Expected `{a}` at this point in the translation, found `{b}`': 'An dieser Stelle erwartet: `{a}`, gefunden: `{b}`',
  'Expected `{a}` in the translation, found no such figure': 'Die Angabe `{a}` fehlt in der Übersetzung',
  'Expected `{a}` in the translation, found no such name': 'Der Name `{a}` fehlt in der Übersetzung',
  'Found `{a}` in the translation, expected no such figure': 'Die Angabe `{a}` steht nicht im Original',
  '`{a}` does not convert to `{b}`': '`{a}` ergibt umgerechnet nicht `{b}`',
  '`{a}` was converted to `{b}`': '`{a}` wurde in `{b}` umgerechnet',
  '`{a}` is not how German writes numbers': 'So schreibt man Zahlen im Deutschen nicht: `{a}`',
  '`{a}` is not how English writes numbers': 'So schreibt man Zahlen im Englischen nicht: `{a}`',
  '`{a}` is not how the language of the translation writes numbers':
    'So schreibt man Zahlen in der Sprache der Übersetzung nicht: `{a}`',
  'Cannot tell whether `{a}` and `{b}` are the same: they can be read in two ways':
    'Unklar, ob `{a}` und `{b}` dasselbe sind: Sie lassen sich auf zwei Arten lesen',

  // What one side says and the other does not.
  'Expected `{a}` in the translation, found nothing': '`{a}` fehlt in der Übersetzung',
  'Expected `{a}` in the translation, found nothing that says it': '`{a}` hat keine Entsprechung in der Übersetzung',
  'The translation may have left out `{a}`': 'In der Übersetzung fehlt vielleicht `{a}`',
  'Found `{a}` in the translation, but nothing in the original says it': '`{a}` hat keine Entsprechung im Original',
  'The translation may have added `{a}`': '`{a}` hat vielleicht keine Entsprechung im Original',
  'The list has `{a}`, the list in the translation does not': '`{a}` fehlt in der Aufzählung der Übersetzung',
  'The list has `{a}`, the list in the original does not': '`{a}` fehlt in der Aufzählung des Originals',
  'The translation may have left `{a}` out of the list': '`{a}` fehlt vielleicht in der Aufzählung der Übersetzung',
  'The translation may have added `{a}` to the list': '`{a}` fehlt vielleicht in der Aufzählung des Originals',
  'Expected this sentence once, found it twice: `{a}`': 'Dieser Satz wiederholt sich, anders als im Original: `{a}`',
  'Expected a translation of this sentence, found hardly a word in common':
    'Die Übersetzung hat mit diesem Satz kaum ein Wort gemein',
  'This may be a very free translation, or belong to another sentence':
    'Sehr frei übersetzt, oder die Übersetzung eines anderen Satzes',
  'Expected German, found `{a}` as in the original': 'Nicht ins Deutsche übersetzt: `{a}`',
  'Expected English, found `{a}` as in the original': 'Nicht ins Englische übersetzt: `{a}`',
  'Expected a translation of `{a}`, found the word itself': 'Das Wort `{a}` ist unübersetzt geblieben',

  // What both sides say differently.
  'Expected the meaning of `{a}` in the translation, found `{b}`': '`{b}` bedeutet etwas anderes als `{a}`',
  'Expected the meaning of `{a}` in the translation, found its opposite `{b}`':
    '`{b}` bedeutet das Gegenteil von `{a}`',
  'Expected the meaning of `{a}` in the translation, found its false friend `{b}`':
    '`{b}` ist ein falscher Freund von `{a}`',
  'Expected a counterpart of `{a}` in the translation, found none':
    'Für `{a}` fehlt in der Übersetzung eine Entsprechung',
  'Expected no `{a}` in the translation: the original has no negation there':
    'In der Übersetzung steht `{a}`, doch das Original verneint hier nichts',
  'Expected no `{a}` in the translation: the original sounds certain':
    'In der Übersetzung steht `{a}`, doch im Original klingt es sicher',
  'Expected a counterpart of `{a}` in the translation, which sounds certain':
    '`{a}` fehlt in der Übersetzung, die dadurch sicher klingt',
  'Expected a question in the translation, found none': 'Das Original fragt, die Übersetzung nicht',
  'Expected no question in the translation: the original has none': 'Die Übersetzung fragt, das Original nicht',
  'Expected `{a}` in quotation marks, as in the original': 'Wie im Original gehört `{a}` in Anführungszeichen',
  'Expected `{a}` outside the quotation marks, as in the original':
    'Wie im Original gehört `{a}` nicht in Anführungszeichen',

  // What the glossary says, with the note of its entry in brackets.
  'Expected {part} for `{a}`, found no form of it': 'Erwartet: {part} für `{a}`, gefunden: keine Form davon',
  'Expected {part} for `{a}`, found no form of it ({b})':
    'Erwartet: {part} für `{a}`, gefunden: keine Form davon ({b})',
  'Expected `{a}` as in the original, found no form of it':
    'Erwartet: `{a}` wie im Original, gefunden: keine Form davon',
  'Expected `{a}` as in the original, found no form of it ({b})':
    'Erwartet: `{a}` wie im Original, gefunden: keine Form davon ({b})',
  'Found `{a}`, which the glossary forbids': 'Laut Glossar verboten: `{a}`',
  'Found `{a}`, which the glossary forbids ({b})': 'Laut Glossar verboten: `{a}` ({b})',
  'Expected `{a}`, found `{b}`, which the glossary forbids': 'Erwartet: `{a}`, gefunden: `{b}`, laut Glossar verboten',
  'Expected `{a}`, found `{b}`, which the glossary forbids ({c})':
    'Erwartet: `{a}`, gefunden: `{b}`, laut Glossar verboten ({c})',
  'Expected `{a}` for `{b}`, found `{c}`, which the glossary forbids':
    'Erwartet: `{a}` für `{b}`, gefunden: `{c}`, laut Glossar verboten',
  'Expected `{a}` for `{b}`, found `{c}`, which the glossary forbids ({d})':
    'Erwartet: `{a}` für `{b}`, gefunden: `{c}`, laut Glossar verboten ({d})',
  '`{a}`': '`{a}`',
  '`{a}` or {part}': '`{a}` oder {part}',

  // What only shows in the whole text.
  '`{a}` is translated as `{b}` in {c} other places, but as `{d}` here':
    '`{a}` heißt an {c} anderen Stellen `{b}`, hier `{d}`',
  '`{a}` is translated as `{b}` in {c} other places, but as `{d}` in {e}, including here':
    '`{a}` heißt an {c} anderen Stellen `{b}`, an {e} aber `{d}`, auch hier',
  'The same sentence was translated as `{a}` earlier': 'Derselbe Satz ist weiter oben anders übersetzt: `{a}`',
  'Found the translation of `{a}` again': 'Hier steht noch einmal die Übersetzung von `{a}`',
  'The original contains a line that belongs to its web page: `{a}`':
    'Im Original steht eine Zeile, die zur Webseite gehört: `{a}`',
  'The original contains {a} lines that belong to its web page, such as `{b}`':
    'Im Original stehen {a} Zeilen, die zur Webseite gehören, etwa `{b}`',
  'The translation contains a line that belongs to its web page: `{a}`':
    'In der Übersetzung steht eine Zeile, die zur Webseite gehört: `{a}`',
  'The translation contains {a} lines that belong to its web page, such as `{b}`':
    'In der Übersetzung stehen {a} Zeilen, die zur Webseite gehören, etwa `{b}`',
  'The original gained `{a}` after this was translated; the translation lacks it':
    'Seit der Übersetzung kam im Original `{a}` hinzu; in der Übersetzung fehlt es',
  'The original lost `{a}` after this was translated; the translation still says it':
    'Seit der Übersetzung fiel im Original `{a}` weg; in der Übersetzung steht es noch',
  'The original changed after this was translated, from `{a}` to `{b}`':
    'Seit der Übersetzung hat sich das Original geändert, von `{a}` zu `{b}`',

  // Where the alignment may be wrong.
  '{part}; the alignment is doubtful here': '{part}; die Zuordnung ist hier zweifelhaft',
};
