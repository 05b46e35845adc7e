export const learnHelp = `
Examples:
  Learn from a translation memory, and see what was learned:
    gegenlesen learn memory.tmx
    gegenlesen learn --list
  Learn the words of a batch from its own documents before checking it:
    gegenlesen learn texts
    gegenlesen batch texts
  Forget it:
    gegenlesen learn --remove memory

Only figures about words are learned, never sentences. They are kept in your system's
data folder, or in the one that GEGENLESEN_DATA names; check and align use them from
then on, unless --no-learned is given.`;
