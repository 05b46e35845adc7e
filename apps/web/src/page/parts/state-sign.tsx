import type { State } from '../logic/items.ts';

const paths: Readonly<Record<State, string>> = {
  open: '',
  reopened: 'M12.5 5.5A5 5 0 1 0 13 8M13 3v3h-3',
  confirmed: 'M8 3v6M8 12v.5',
  dismissed: 'M4 4l8 8M12 4l-8 8',
  settled: 'M3 8.5l3.5 3.5L13 4.5',
};

/** The state of a finding: an exclamation mark for an error, a cross for a false alarm, a tick for a settled one. */
export const StateSign = ({ state }: { readonly state: State }) => (
  <svg class={`sign ${state}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[state]} />
  </svg>
);
