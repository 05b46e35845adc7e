import { defineCheck } from '../check.ts';
import { expectedFound, expectedMessage, forEachChange } from '../figure-check.ts';

export const codeChanged = defineCheck({
  id: 'code-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'A code, model name or version differs from the original.',
  details: `Letters joined to digits are a name, not a quantity: \`H100\`, \`GPT-4\`, \`9000s\`, \`1.2.3\`, phone numbers. Capitals,
hyphens and spaces do not matter, and the code may begin a German compound: \`H100-Chips\`.`,
  messages: expectedMessage,
  examples: [
    {
      source: 'They use the ⟦H100⟧ accelerator.',
      target: 'Sie verwenden den Beschleuniger ⟦H200⟧.',
      says: 'Expected `H100` in the translation, found `H200`',
    },
    { source: 'Please install ⟦4.12.3⟧ now.', target: 'Bitte installieren Sie jetzt ⟦4.13.2⟧.' },
    { source: 'They bought A100 chips.', target: 'Sie kauften A100-Chips.' },
    { source: 'The frame takes 10x15cm pictures.', target: 'Der Rahmen fasst Bilder von 10x15 cm.' },
    { source: 'Cases of COVID-19 fell.', target: 'Die Zahl der Covid-19-Fälle sank.' },
  ],
  run: forEachChange('code', (source, target) => ({ says: expectedFound(source.text, target.text) })),
});
