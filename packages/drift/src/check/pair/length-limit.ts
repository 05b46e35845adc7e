import { defineCheck } from '../check.ts';

export const lengthLimit = defineCheck({
  id: 'length-limit',
  group: 'form',
  category: 'design-and-markup/truncation-text-expansion',
  severity: 'major',
  onlyIn: 'strings',
  summary: 'The translation is longer or shorter than the file allows.',
  details: `Limits like \`maxwidth\` in XLIFF are read from the file and count Unicode characters. A program cuts longer texts off.`,
  messages: {
    long: {
      slots: { length: 'count', limit: 'count' },
      en: 'The translation has {length} characters, the limit is {limit}',
      de: 'Die Übersetzung hat {length} Zeichen, erlaubt sind {limit}',
    },
    short: {
      slots: { length: 'count', limit: 'count' },
      en: 'The translation has {length} characters, the least is {limit}',
      de: 'Die Übersetzung hat {length} Zeichen, nötig sind {limit}',
    },
  },
  examples: [
    {
      source: 'Save changes',
      target: 'Änderungen ⟦speichern⟧',
      string: { limits: { most: 11 } },
      says: 'The translation has 20 characters, the limit is 11',
    },
    {
      source: 'Password',
      target: '⟦Kennwort⟧',
      string: { limits: { least: 10 } },
      says: 'The translation has 8 characters, the least is 10',
    },
    { source: 'Save changes', target: 'Änderungen speichern', string: { limits: { least: 5, most: 20 } } },
  ],
  run: ({ pair: { target }, string }) => {
    const { least = 0, most = Number.POSITIVE_INFINITY } = string?.limits ?? {};
    const characters = Array.from(target.text);
    const length = characters.length;
    if (length > most) {
      const start = characters.slice(0, most).join('').length;
      const beyond = { start, end: target.text.length };
      return [{ source: null, target: beyond, confidence: 1, says: { id: 'long', slots: { length, limit: most } } }];
    }
    if (length >= least || length === 0) return [];
    const whole = { start: 0, end: target.text.length };
    return [{ source: null, target: whole, confidence: 1, says: { id: 'short', slots: { length, limit: least } } }];
  },
});
