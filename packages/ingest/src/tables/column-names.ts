/** What a column of a table with two languages holds, if its name says so. */
export type Role = 'en' | 'de' | 'source' | 'target' | 'id' | 'note' | 'most' | 'state';

/** The names of columns, in lower case: our own, those of spreadsheets, and those of tables that CAT tools export. */
export const columnNames: Readonly<Record<Role, RegExp>> = {
  en: /^(?:en|eng|english|englisch)(?:[-_ ]?\(?[a-z]{2}\)?)?$/,
  de: /^(?:de|deu|ger|german|deutsch)(?:[-_ ]?\(?[a-z]{2}\)?)?$/,
  source:
    /^(?:source|original|term|ausgangssprache|ausgangstext|quelle|quelltext|quellbegriff)$|^source[ _-]?(?:term|text|segment|string|language)$/,
  target:
    /^(?:target|translation|translated text|zielsprache|zieltext|ziel|zielbegriff|übersetzung)$|^target[ _-]?(?:term|text|segment|string|language)$/,
  id: /^(?:ids?|keys?|name|identifier|#|no\.?|nr\.?|number|nummer|schlüssel|kennung|segment|msgctxt)$|^(?:string|segment|resource|text|msg|message)[ _-]?(?:id|key|nr\.?|no\.?|number)$/,
  note: /^(?:notes?|comments?|remarks?|definition|context|description|anmerkung|bemerkung|kommentar|hinweis|kontext|beschreibung)$|^(?:developer|translator)[ _-]?(?:notes?|comments?)$/,
  most: /^max(?:imum|\.)?[ _-]?(?:length|len|chars?|characters|länge|zeichen)$|^(?:length|char(?:acter)?)[ _-]?limit$|^maximale länge$/,
  state: /^(?:state|status|zustand)$/,
};

/** What a column with this name holds; null for any other name. */
export function roleOf(name: string): Role | null {
  const found = Object.entries(columnNames).find(([, pattern]) => pattern.test(name.trim().toLowerCase()));
  return (found?.[0] as Role | undefined) ?? null;
}
