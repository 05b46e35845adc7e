import { expect, test } from 'vitest';
import { wholeCompound } from './doubt-check.ts';

test.each([
  ['a state-of-the-art tool', 'art', 'state-of-the-art'],
  ['a state-of-the-art tool', 'of', 'state-of-the-art'],
  ['a state-of-the-art tool', 'tool', 'tool'],
  ['Ihre E-Mail-Adresse fehlt', 'Adresse', 'E-Mail-Adresse'],
  ['Ihre E-Mail-Adresse fehlt', 'E', 'E-Mail-Adresse'],
  ['ein Preis-Leistungs-Plan', 'Preis-Leistungs-', 'Preis-Leistungs-Plan'],
  ['ein Preis‑Leistungs‑Plan', 'Leistungs', 'Preis‑Leistungs‑Plan'],
  ['Ein- und Ausgabe', 'Ausgabe', 'Ausgabe'],
  ['Ein- und Ausgabe', 'Ein', 'Ein'],
  ['the well-known author', 'known author', 'well-known author'],
  ['north - south', 'south', 'south'],
])('in `%s`, `%s` grows to `%s`', (text, doubted, compound) => {
  const start = text.indexOf(doubted);
  const { start: from, end } = wholeCompound(text, { start, end: start + doubted.length });
  expect(text.slice(from, end)).toBe(compound);
});
