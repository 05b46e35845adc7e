import { options } from '../../options/option.ts';

export const initOptions = options([
  { name: 'force', value: null, help: 'replace an existing configuration', commands: ['init'] },
]);
