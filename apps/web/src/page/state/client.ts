import { addresses, csrfHeader, type Place, urlOf } from '../../api/addresses.ts';
import type { AnswerOf, CallArguments } from '../../api/call.ts';
import type { Problem } from '../../api/problem.ts';
import type { RouteName } from '../../api/routes.ts';

/** The server refused a request; the message is a sentence for the user. */
export class Refusal extends Error {
  readonly status: number;
  readonly needs: Problem['needs'];

  constructor(status: number, { problem, needs }: Problem) {
    super(problem);
    this.status = status;
    this.needs = needs;
  }
}

let csrf = '';

/** Sends this secret of the session with every request from now on. */
export function signWith(secret: string): void {
  csrf = secret;
}

/**
 * Asks the server. The table of routes gives the types of requests and answers.
 *
 * @throws Refusal if the server refuses, with its reason
 */
export async function ask<Name extends RouteName>(name: Name, ...[call]: CallArguments<Name>): Promise<AnswerOf<Name>> {
  const { method } = addresses[name];
  const { body = {}, ...place } = (call ?? {}) as Place<Name> & { readonly body?: unknown };
  const response = await fetch(urlOf(name, place as Place<Name>), {
    method: method.toUpperCase(),
    headers: { 'content-type': 'application/json', [csrfHeader]: csrf },
    ...(method === 'post' ? { body: JSON.stringify(body) } : {}),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as AnswerOf<Name>;
  const problem = isProblem(answer) ? answer : null;
  // If somebody else was faster, 409 carries a conflict, which is an answer too.
  if (response.status === 409 && problem === null && answer !== null) return answer as AnswerOf<Name>;
  throw new Refusal(response.status, problem ?? { problem: `${response.status} ${response.statusText}` });
}

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'problem' in answer;

/** What went wrong, as a sentence. */
export const messageOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : String(trouble));
