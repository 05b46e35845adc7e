import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { csrfHeader, type ParametersOf } from '../api/addresses.ts';
import type { RouteOf } from '../api/call.ts';
import { type Route, type RouteName, routes } from '../api/routes.ts';
import { requireCsrf, type Surroundings } from './guard.ts';
import { Refusal } from './refusal.ts';
import type { Asker } from './sessions.ts';

type Parsed<Some> = Some extends z.ZodType ? z.output<Some> : undefined;

/** A request that has passed its schemas. */
type Asked<Name extends RouteName> = ParametersOf<RouteOf<Name>['path']> & {
  readonly query: Parsed<RouteOf<Name> extends { readonly query: infer Query } ? Query : undefined>;
  readonly body: Parsed<RouteOf<Name> extends { readonly body: infer Body } ? Body : undefined>;
  readonly asker: RouteOf<Name>['allows'] extends 'anybody' ? null : Asker;
  readonly context: Context<Surroundings>;
};

/** One answer for each address. */
export type Answers = {
  readonly [Name in RouteName]: (asked: Asked<Name>) => Promise<z.input<RouteOf<Name>['answer']>>;
};

/** Serves the table of routes below `/api`. The user and the request are checked before an answer is called. */
export function addAnswers(app: Hono<Surroundings>, answers: Answers, needs: 'login' | 'address'): void {
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    const answer = answers[name] as unknown as (asked: unknown) => Promise<object>;
    app.on(route.method.toUpperCase(), `/api${route.path}`, async (context) => {
      const asker = askerFor(route, context, needs);
      const asked = {
        ...context.req.param(),
        query: parsed(route.query, context.req.query()),
        body: route.body === undefined ? undefined : parsed(route.body, await bodyOf(context)),
        asker,
        context,
      };
      return context.json(await answer(asked));
    });
  }
}

function askerFor(route: Route, context: Context<Surroundings>, needs: 'login' | 'address'): Asker | null {
  if (route.allows === 'anybody') return null;
  const asker = requireAsker(context, needs);
  if (route.allows === 'editor' && asker.role !== 'editor') {
    throw new Refusal(403, { problem: 'only an editor may do that' });
  }
  if (route.method === 'post') requireCsrf(asker, context.req.header(csrfHeader));
  return asker;
}

/** @throws Refusal if nobody is logged in */
export function requireAsker(context: Context<Surroundings>, needs: 'login' | 'address'): Asker {
  const asker = context.get('asker');
  if (asker !== null) return asker;
  const problem = needs === 'login' ? 'log in first' : 'open the address that `gegenlesen serve` printed';
  throw new Refusal(401, { problem, needs });
}

function parsed(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  throw new Refusal(400, { problem: `${place === '' ? 'the request' : place}: ${issue?.message ?? 'is wrong'}` });
}

async function bodyOf(context: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(context.req.header('content-type') ?? '')) {
    throw new Refusal(400, { problem: 'the request is not application/json' });
  }
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, { problem: 'the request is not valid JSON' });
  }
}
