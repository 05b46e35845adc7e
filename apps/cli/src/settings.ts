import type { GateRequest, Language } from '@gegenlesen/bitext';
import { passesUnlessCritical } from 'gegenlesen';
import { readConfig } from './config.ts';

interface Choices {
  readonly config?: string | undefined;
  readonly sourceLang?: Language | undefined;
  readonly targetLang?: Language | undefined;
  readonly minScore?: number | undefined;
  readonly failOn?: GateRequest['failOn'] | undefined;
}

/** What is asked of a text, from the command line, then the configuration, then what goes without saying. */
export interface Settings {
  readonly gate: GateRequest;
  readonly languages: { readonly sourceLang?: Language; readonly targetLang?: Language };
}

export async function settingsOf(choices: Choices): Promise<Settings> {
  const config = choices.config === undefined ? {} : await readConfig(choices.config);
  const sourceLang = choices.sourceLang ?? config.sourceLang;
  const targetLang = choices.targetLang ?? config.targetLang;
  return {
    gate: {
      minScore: choices.minScore ?? config.gate?.minScore ?? passesUnlessCritical.minScore,
      failOn: choices.failOn ?? config.gate?.failOn ?? passesUnlessCritical.failOn,
    },
    languages: {
      ...(sourceLang === undefined ? {} : { sourceLang }),
      ...(targetLang === undefined ? {} : { targetLang }),
    },
  };
}
