import type { z } from 'zod';
import type { ParametersOf } from './addresses.ts';
import type { RouteName, routes } from './routes.ts';

export type RouteOf<Name extends RouteName> = (typeof routes)[Name];

/** What a request carries: the parameters of its path, and the query and body if its route has them. */
type Call<Name extends RouteName> = ParametersOf<RouteOf<Name>['path']> &
  (RouteOf<Name> extends { readonly query: infer Query extends z.ZodType }
    ? { readonly query: z.output<Query> }
    : unknown) &
  (RouteOf<Name> extends { readonly body: infer Body extends z.ZodType } ? { readonly body: z.input<Body> } : unknown);

/** A call as the arguments of a function: none if a request carries nothing. */
export type CallArguments<Name extends RouteName> = unknown extends Call<Name> ? [] : [call: Call<Name>];

/** The answer, as JSON; possibly a conflict, if the route has one. */
export type AnswerOf<Name extends RouteName> =
  | z.output<RouteOf<Name>['answer']>
  | (RouteOf<Name> extends { readonly conflict: infer Conflict extends z.ZodType } ? z.output<Conflict> : never);
