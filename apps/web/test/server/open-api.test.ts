import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addresses } from '../../src/api/addresses.ts';
import { knock } from './knock.ts';
import { atTheMill, folderForAll, serveReview } from './review.ts';

const folder = folderForAll();

/** The part of OpenAPI 3.1 that is used. It is strict, so that the description contains only what the standard has. */
const Schema = z.record(z.string(), z.unknown());
const Content = z.record(z.string().regex(/^\w+\/[\w.+-]+$/), z.strictObject({ schema: Schema.optional() }));
const Parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  required: z.boolean(),
  schema: Schema,
});
const Operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(Parameter),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^(?:[1-5]\d\d|default)$/),
    z.strictObject({ description: z.string(), content: Content }),
  ),
});
const Description = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject({ get: Operation.optional(), post: Operation.optional() }),
  ),
  components: z.strictObject({
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('apiKey'), in: z.enum(['query', 'header', 'cookie']), name: z.string() }),
    ),
  }),
});

async function described(origin: string) {
  const { status, headers, text } = await knock(origin, { path: '/api/openapi.json' });
  expect([status, headers['content-type']]).toEqual([200, 'application/json']);
  const { paths, components } = Description.parse(JSON.parse(text));
  const operations = Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get === undefined ? [] : [{ path, method: 'get', ...get }]),
    ...(post === undefined ? [] : [{ path, method: 'post', ...post }]),
  ]);
  return { operations, components };
}

/** Accepts only JSON Schema 2020-12. Formats are not validated; the zod schemas do that. */
const newAjv = () => new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });

test('the description is valid OpenAPI 3.1, and names every address', async () => {
  const { origin } = new URL((await serveReview({ folder })).address);
  const { operations, components } = await described(origin);
  const names = operations.map(({ operationId }) => operationId);
  expect(names.sort()).toEqual(Object.keys(addresses).sort());
  for (const { path, parameters, requestBody, responses, security } of operations) {
    const inPath = parameters.filter((one) => one.in === 'path');
    expect(inPath.map(({ name, required }) => [`{${name}}`, required])).toEqual(
      (path.match(/\{\w+\}/g) ?? []).map((name) => [name, true]),
    );
    for (const name of security.flatMap(Object.keys)) expect(Object.keys(components.securitySchemes)).toContain(name);
    const contents = [requestBody?.content ?? {}, ...Object.values(responses).map(({ content }) => content)];
    const typed = [...contents.flatMap((content) => Object.values(content)), ...parameters];
    for (const { schema } of typed) if (schema !== undefined) newAjv().compile(schema);
  }
});

test('answers are as described', async () => {
  const { browser, id, document } = await atTheMill({ folder });
  const body = { fingerprint: document.findings[0]?.fingerprint, verdict: 'confirmed', reason: null, note: 'Gesehen.' };
  const edit = { segment: 3, text: 'Sie möchte 12 Plätze.', revision: document.revision };
  const calls = [
    ['session', {}, 200],
    ['decide', { id, body }, 200],
    ['edit', { id, body: edit }, 200],
    ['edit', { id, body: { ...edit, text: 'Etwas anderes.' } }, 409],
    ['documents', {}, 200],
    ['document', { id }, 200],
    ['beads', { id, query: { from: 0, to: 9 } }, 200],
    ['reading', { id, query: { from: 0, to: 9 } }, 404],
    ['check', { id, body: { bead: 1, texts: [{ segment: 1, text: 'Die Mühle wurde 2012 verkauft.' }] } }, 200],
    ['changeBeads', { id, body: { kind: 'join', bead: 1, revision: 0 } }, 409],
    ['history', { id }, 200],
    ['statistics', {}, 200],
    ['undo', { id }, 200],
    ['document', { id: 'none' }, 404],
    ['decide', { id, body: {} }, 400],
  ] as const;
  const { operations } = await described(browser.origin);
  for (const [name, call, status] of calls) {
    const answer = await browser.send(name, call);
    expect([name, answer.status], JSON.stringify(answer.body)).toEqual([name, status]);
    const responses = operations.find(({ operationId }) => operationId === name)?.responses ?? {};
    const response = responses[status] ?? responses.default;
    const ajv = newAjv();
    const isRight = ajv.validate(response?.content['application/json']?.schema ?? false, answer.body);
    expect([name, isRight, ajv.errors]).toEqual([name, true, null]);
  }
});
