/** A colour by day and by night. */
type Colour = readonly [day: string, night: string];

/**
 * The colours of every page, those of reports and those of the review. Text on its ground has a contrast of 4.5 or more, as
 * WCAG 2.2 (1.4.3) asks for at level AA.
 */
export const colours = {
  ground: ['#faf9f6', '#181715'],
  panel: ['#ffffff', '#201f1c'],
  ink: ['#23211e', '#e8e4dc'],
  quiet: ['#67625a', '#a69f94'],
  line: ['#e4dfd6', '#37332d'],
  shade: ['#ece8e0', '#322f2a'],
  translation: ['#3d4a52', '#c3d0d6'],
  accent: ['#1f5a70', '#8fc5da'],
  'accent-tint': ['#e4eff3', '#1d333c'],
  critical: ['#a51d17', '#ff9d90'],
  'critical-tint': ['#fce3df', '#4b211d'],
  major: ['#8a4200', '#ffb670'],
  'major-tint': ['#fdead3', '#472e11'],
  minor: ['#665500', '#e2cb66'],
  'minor-tint': ['#f6f0cb', '#383313'],
  neutral: ['#2b5879', '#9fc8e8'],
  'neutral-tint': ['#e3edf5', '#1c3244'],
  passes: ['#1b6538', '#86d1a2'],
  'passes-tint': ['#def1e4', '#17351f'],
} as const satisfies Readonly<Record<string, Colour>>;

const fonts = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif',
  serif:
    'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, "Liberation Serif", Georgia, serif',
  mono: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
};

const variables = [
  ...Object.entries(colours).map(([name, [day, night]]) => [name, `light-dark(${day}, ${night})`] as const),
  ...Object.entries(fonts),
];

/** The same as CSS: a variable for each colour and font, and a tone and a tint for each severity. */
export const palette = `
:root {
  color-scheme: light dark;
${variables.map(([name, value]) => `  --${name}: ${value};`).join('\n')}
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
${['critical', 'major', 'minor', 'neutral'].map((severity) => `.${severity} { --tone: var(--${severity}); --tint: var(--${severity}-tint); }`).join('\n')}
`;
