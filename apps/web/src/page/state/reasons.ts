import { signal } from '@preact/signals';
import { keep, kept } from './storage.ts';

/** The last reason for dismissing a finding, by rule; it is asked once and remembered. */
export const reasons = signal<Readonly<Record<string, string>>>(read(kept('reasons')));

/** The last reason for any rule, as a suggestion. */
export const lastReason = signal('');

export function rememberReason(rule: string, reason: string): void {
  reasons.value = { ...reasons.value, [rule]: reason };
  lastReason.value = reason;
  keep('reasons', JSON.stringify(reasons.value));
}

function read(text: string | null): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, reason]) => typeof reason === 'string'));
  } catch {
    return {};
  }
}
