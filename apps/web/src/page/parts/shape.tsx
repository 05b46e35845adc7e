import type { Severity } from '../logic/items.ts';

const paths: Readonly<Record<Severity, string>> = {
  critical: 'M8 .8 15.2 8 8 15.2 .8 8Z',
  major: 'M8 1.6 15 14.2H1Z',
  minor: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z',
  neutral: 'M8 3.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 1 0 0-9.2Z',
};

/** The severity of a finding, as a shape as well as a colour: diamond, triangle, disc, ring. */
export const Shape = ({ severity }: { readonly severity: Severity }) => (
  <svg class={`shape ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[severity]} />
  </svg>
);
