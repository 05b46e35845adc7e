import { z } from 'zod';
import { addresses, csrfHeader, exportFormats } from './addresses.ts';
import { ReviewEvent } from './event.ts';
import { Problem } from './problem.ts';
import { type Route, routes } from './routes.ts';
import { cookieName } from './session.ts';

/** The OpenAPI 3.1 description of every address; its schemas are plain JSON Schema. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    const path = templateOf(route.path);
    paths[path] = { ...paths[path], [route.method]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'gegenlesen', version: '1', description: 'What the review page asks its server.' },
    paths: { ...paths, ...streams() },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName } } },
  };
}

/** The addresses that do not answer with JSON. */
function streams() {
  const file = { description: 'the file', content: { 'application/octet-stream': {} } };
  const events = { 'text/event-stream': { schema: schemaOf(ReviewEvent, 'output') } };
  const format = { name: 'format', in: 'query', required: true, schema: { type: 'string', enum: exportFormats } };
  return {
    [templateOf(addresses.export.path)]: {
      get: {
        operationId: 'export',
        summary: 'a file to take home',
        security: ofSession,
        parameters: [...pathParameters(addresses.export.path), format],
        responses: { 200: file, default: whatIsWrong() },
      },
    },
    [templateOf(addresses.events.path)]: {
      get: {
        operationId: 'events',
        summary: 'what anybody does, as server-sent events whose data is JSON',
        security: ofSession,
        parameters: [],
        responses: { 200: { description: 'an event for each deed', content: events }, default: whatIsWrong() },
      },
    },
  };
}

const templateOf = (path: string): string => `/api${path.replace(/:(\w+)/g, '{$1}')}`;

const ofSession = [{ session: [] }];

const whatIsWrong = () => ({ description: 'what is wrong', ...contentOf(Problem, 'output') });

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));

function operationOf(name: string, { method, path, summary, allows, query, body, answer, conflict }: Route) {
  const sign = { name: csrfHeader, in: 'header', required: true, schema: { type: 'string' } };
  const isSigned = method === 'post' && allows !== 'anybody';
  return {
    operationId: name,
    summary,
    security: allows === 'anybody' ? [] : ofSession,
    parameters: [
      ...pathParameters(path),
      ...(query === undefined ? [] : parametersOf(query)),
      ...(isSigned ? [sign] : []),
    ],
    ...(body === undefined ? {} : { requestBody: { required: true, ...contentOf(body, 'input') } }),
    responses: {
      200: { description: 'done', ...contentOf(answer, 'output') },
      ...(conflict === undefined
        ? {}
        : { 409: { description: 'somebody else was faster', ...contentOf(conflict, 'output') } }),
      default: whatIsWrong(),
    },
  };
}

const contentOf = (schema: z.ZodType, io: 'input' | 'output') => ({
  content: { 'application/json': { schema: schemaOf(schema, io) } },
});

/** One query parameter for each field. */
function parametersOf(query: z.ZodType) {
  const { properties = {} } = schemaOf(query, 'input') as { readonly properties?: Readonly<Record<string, object>> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};
