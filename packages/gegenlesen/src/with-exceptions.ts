import type { Exception } from '@gegenlesen/bitext';
import type { PairRequest } from './stages.ts';

/** A request with these exceptions before its own. */
export const withExceptions = <Request extends PairRequest>(
  request: Request,
  exceptions: readonly Exception[],
): Request =>
  exceptions.length === 0
    ? request
    : { ...request, policy: { ...request.policy, exceptions: [...exceptions, ...(request.policy?.exceptions ?? [])] } };
