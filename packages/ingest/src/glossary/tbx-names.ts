// The names of elements in TBX 2008 (martif) and in both styles of ISO 30042:2019.
export const concepts = ['termEntry', 'conceptEntry'];
export const languages = ['langSet', 'langSec'];
export const terms = ['tig', 'ntig', 'termSec'];

/** Whether an element says how a term may be used: `<termNote type="administrativeStatus">`, `<min:administrativeStatus>`. */
export const isStatus = (name: string, type: string): boolean =>
  (name === 'termNote' && /status/i.test(type)) || /status$/i.test(name);

export const discouraged = /deprecated|superseded|obsolete|forbidden/i;
