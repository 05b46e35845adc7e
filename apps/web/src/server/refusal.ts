import type { Problem } from '../api/problem.ts';

/** A request that is refused, with the answer to it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429;
  /** A `Problem`, or the conflict of a 409. */
  readonly body: unknown;

  constructor(status: Refusal['status'], body: Problem) {
    super(body.problem);
    this.status = status;
    this.body = body;
  }
}

/** Somebody else was faster, with what the user needs to know about it. */
export class ConflictRefusal extends Error {
  override readonly name = 'ConflictRefusal';
  readonly body: unknown;

  constructor(body: unknown) {
    super('somebody else was faster');
    this.body = body;
  }
}
