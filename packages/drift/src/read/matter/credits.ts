const credits = /^(?:translators?[-_ ]credits|(?:NAME|EMAIL) OF TRANSLATORS|Your (?:names|emails|name here))$/i;

/** Whether a message of a catalogue only makes room for the names of its translators: `translator-credits`. */
export const isForCredits = (text: string): boolean => credits.test(text.trim());
