import { z } from 'zod';
import { Problem } from './problem.ts';
import { type Route, routes } from './routes.ts';

/** The OpenAPI 3.1 description of the addresses, whose schemas are JSON Schema as they are. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'gegenlesen', version: '1', description: 'What the review page asks its server.' },
    paths,
  };
}

function operationOf(name: string, { path, summary, query, body, answer, conflict }: Route) {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: name,
    summary,
    parameters: [...inPath, ...(query === undefined ? [] : parametersOf(query))],
    ...(body === undefined ? {} : { requestBody: { required: true, ...contentOf(body, 'input') } }),
    responses: {
      200: { description: 'done', ...contentOf(answer, 'output') },
      ...(conflict === undefined
        ? {}
        : { 409: { description: 'somebody else was faster', ...contentOf(conflict, 'output') } }),
      default: { description: 'what is wrong', ...contentOf(Problem, 'output') },
    },
  };
}

const contentOf = (schema: z.ZodType, io: 'input' | 'output') => ({
  content: { 'application/json': { schema: schemaOf(schema, io) } },
});

/** A query parameter for each field. */
function parametersOf(query: z.ZodType) {
  const { properties = {} } = schemaOf(query, 'input') as { readonly properties?: Readonly<Record<string, object>> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};
