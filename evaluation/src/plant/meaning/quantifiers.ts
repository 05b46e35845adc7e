import { meaningKind } from './kind.ts';
import { bothWays, type Substitution, substitutes } from './substitute.ts';

const substitutions: readonly Substitution[] = [
  ...bothWays('alle allen aller', 'einige einigen einiger', [/\ball\b|every|each/i, /some|several|a few/i]),
  ...bothWays('viele vielen vieler', 'wenige wenigen weniger', [/many|lots|numerous/i, /few/i]),
  { from: 'mehrere', to: ['alle', 'wenige'] },
  { from: 'mehreren', to: ['allen', 'wenigen'] },
  { from: 'meisten', to: ['wenigsten'], english: /most/i },
  { from: 'jeder', to: ['mancher'], english: /every|each/i },
  { from: 'jede', to: ['manche'], english: /every|each/i },
  { from: 'jedes', to: ['manches'], english: /every|each/i },
  { from: 'immer', to: ['selten', 'manchmal', 'nie'], english: /always|ever\b|invariably/i },
  { from: 'stets', to: ['selten', 'manchmal'] },
  { from: 'oft', to: ['selten', 'immer'] },
  { from: 'häufig', to: ['selten', 'immer'], english: /often|frequent/i },
  { from: 'manchmal', to: ['immer', 'nie'] },
  { from: 'gelegentlich', to: ['immer', 'nie'] },
  { from: 'selten', to: ['oft', 'immer'] },
  { from: 'meist', to: ['selten', 'immer'] },
  { from: 'überall', to: ['nirgends'] },
];

export const quantifierChanged = meaningKind(
  'quantifier-changed',
  'another quantifier or frequency: alle → einige, oft → selten',
  null,
  substitutes(substitutions, {
    notAfter: /(?:nicht|vor|noch|wie|für|schon|auch|so|zu|sehr|ohne|am|als) $/iu,
    notBefore: /^ (?:noch|wieder|weiter|mehr|weniger|nur|zwei|drei|vier|fünf|\p{Ll}+er(?:e[nrsm]?)?)(?!\p{L})|^ \d/u,
  }),
);
