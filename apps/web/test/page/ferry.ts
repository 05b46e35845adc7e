import type { Pair } from './visit.ts';

/** Facts about a ferry line, year by year. Each makes a sentence with a figure that can be translated wrongly. */
const years = Array.from({ length: 24 }, (_, i) => ({
  year: 1990 + i,
  ferries: 3 + (i % 7),
  passengers: 12_400 + 350 * i,
}));

const english = (count: number): string => count.toLocaleString('en');
const german = (count: number): string => count.toLocaleString('de');

const original = (bay: string): readonly string[] => [
  `# The ferries of ${bay}`,
  ...years.map(
    ({ year, ferries, passengers }) =>
      `In ${year}, ${ferries} ferries carried ${english(passengers)} passengers across the bay of ${bay}.`,
  ),
  '- Tickets are sold on board.\n- Bicycles travel free of charge.',
];

/** The translation; in the first `wrong` years it has 1,000 passengers too many. */
const translated = (wrong: number, bay: string): readonly string[] => [
  `# Die Fähren von ${bay}`,
  ...years.map(({ year, ferries, passengers }, i) => {
    const carried = german(i < wrong ? passengers + 1000 : passengers);
    return `Im Jahr ${year} brachten ${ferries} Fähren ${carried} Fahrgäste über die Bucht von ${bay}.`;
  }),
  '- Fahrkarten gibt es an Bord.\n- Fahrräder fahren kostenlos mit.',
];

/** A pair of Markdown files about a bay, with `wrong` wrong figures. Decisions about one bay do not concern another. */
export const ferries = (wrong: number, bay: string): Pair => ({
  name: `Ferries of ${bay}`,
  original: { name: 'ferries.en.md', text: `${original(bay).join('\n\n')}\n` },
  translation: { name: 'ferries.de.md', text: `${translated(wrong, bay).join('\n\n')}\n` },
});
