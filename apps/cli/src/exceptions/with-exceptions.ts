import type { Exception } from '@gegenlesen/bitext';
import type { PairRequest } from 'gegenlesen';

/** A request that settles more findings; the same one where there are none, so that its digest stays. */
export const withExceptions = <Request extends PairRequest>(
  request: Request,
  exceptions: readonly Exception[],
): Request =>
  exceptions.length === 0
    ? request
    : { ...request, policy: { ...request.policy, exceptions: [...(request.policy?.exceptions ?? []), ...exceptions] } };
