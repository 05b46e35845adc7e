import { defineCheck } from '../check.ts';
import { staying, stayingMessages } from '../matter-check.ts';

const changed = staying(['path']);

export const pathChanged = defineCheck({
  id: 'path-changed',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'major',
  summary: 'A path or the name of a file was translated or changed, or is missing.',
  details: `A file that is delivered in both languages may have two names: then the finding is a false alarm.`,
  messages: stayingMessages,
  examples: [
    {
      source: 'Open ⟦README.md⟧ first.',
      target: 'Öffnen Sie zuerst ⟦LIESMICH.md⟧.',
      says: 'Expected `README.md` in the translation, found `LIESMICH.md`',
    },
    {
      source: 'Errors are written to /var/log/app/error.log.',
      target: 'Fehler werden in /var/log/app/error.log geschrieben.',
    },
    {
      source: 'Die Vorlage liegt in ⟦C:\\Vorlagen\\Brief.docx⟧.',
      target: 'The template is in ⟦C:\\Templates\\Brief.docx⟧.',
      lang: ['de', 'en'],
    },
    { source: 'Input/output of 60 km/h', target: 'Ein-/Ausgabe von 60 km/h' },
  ],
  // At the beginning of a text it may be a list of labels: `/Groups/Count/Sum`.
  run: (reading) =>
    changed(reading).map((hit) =>
      hit.source?.start === 0 && /^\/\p{Lu}/u.test(reading.pair.source.text)
        ? { ...hit, claim: 'suspicion' as const }
        : hit,
    ),
});
