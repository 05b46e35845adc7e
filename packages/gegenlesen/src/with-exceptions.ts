import type { Exception } from '@gegenlesen/bitext';
import type { PairRequest } from './stages.ts';

/** Adds exceptions to a request, before its own. Returns the same request if there are none. */
export const withExceptions = <Request extends PairRequest>(
  request: Request,
  exceptions: readonly Exception[],
): Request =>
  exceptions.length === 0
    ? request
    : { ...request, policy: { ...request.policy, exceptions: [...exceptions, ...(request.policy?.exceptions ?? [])] } };
