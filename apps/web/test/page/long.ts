import type { Pair } from './visit.ts';

const things = ['bridges', 'ferries', 'towers', 'mills', 'wells', 'gates', 'boats', 'barns'];
const dinge = ['Brücken', 'Fähren', 'Türme', 'Mühlen', 'Brunnen', 'Tore', 'Boote', 'Scheunen'];

/** A pair of texts of this many sentences, every tenth of which has a wrong figure. */
export function longPair(sentences: number): Pair {
  const numbers = Array.from({ length: sentences }, (_, i) => i);
  const english = numbers.map(
    (i) => `In village ${i + 1} the survey counted ${100 + i} ${things[i % 8]} along the river.`,
  );
  const german = numbers.map((i) => {
    const counted = i % 10 === 9 ? 200 + i : 100 + i;
    return `Im Dorf ${i + 1} zählte die Erhebung ${counted} ${dinge[i % 8]} am Fluss.`;
  });
  return {
    name: `${sentences} sentences`,
    original: { name: 'survey.en.txt', text: `${english.join('\n\n')}\n` },
    translation: { name: 'survey.de.txt', text: `${german.join('\n\n')}\n` },
  };
}
