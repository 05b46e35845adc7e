import type { Severity, State } from '../logic/items.ts';
import { words } from '../state/preferences.ts';

export const severityWord = (severity: Severity): string => words.value.finding.severities[severity];

export const stateWord = (state: State): string => words.value.finding.states[state];
