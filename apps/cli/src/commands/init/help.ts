export const initHelp = `
Examples:
  gegenlesen init
  gegenlesen init site --force

Looks for pairs of texts, their languages and a glossary, and writes
gegenlesen.config.jsonc with comments on what else it could say.`;
