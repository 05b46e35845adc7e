export const baselineHelp = `
Examples:
  Start with a folder that has old findings, and fail only on new ones:
    gegenlesen baseline texts
    gegenlesen batch texts --baseline gegenlesen-baseline.json
  Remove what has been fixed since:
    gegenlesen baseline texts --prune

The file has one finding per line and belongs in version control. Its paths are
relative to its own folder. A second run replaces the lines of the texts that are
read; other texts keep theirs. A finding is identified by its rule and its two
sentences: when one of them changes, it is new.`;
