/** Characters that XML 1.0 cannot hold, not even as references (section 2.2). */
const notInXml = /[^\P{Cc}\t\n\r\x80-\x9f]|[\p{Cs}\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text for an attribute or between tags. What XML cannot hold becomes U+FFFD. */
export const markup = (text: string): string =>
  text.replace(notInXml, '\ufffd').replace(/[&<>"\r]/g, (character) => entities[character] ?? character);

/** The attributes that are given, each with a blank before it. Line breaks in them stay what they are. */
export const attributes = (given: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${markup(value).replace(/[\t\n]/g, reference)}"`],
    )
    .join('');

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

export const controlCharacters = { pattern: notInXml, name: 'control characters' } as const;
