export const configHelp = `
Examples:
  gegenlesen config article.de.md
  gegenlesen config article.de.md --format json

Later settings win: the defaults, the configuration, its overrides in order, its
settings for machine translations, the command line. Lists add up. Only the nearest
configuration counts.`;
