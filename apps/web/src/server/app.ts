import type { HttpBindings } from '@hono/node-server';
import { phrasebooks } from 'gegenlesen';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { addresses } from '../api/addresses.ts';
import { openApi } from '../api/open-api.ts';
import { cookieName } from '../api/session.ts';
import { changeBeads } from './answer-beads.ts';
import { checkLive } from './answer-check.ts';
import { decide } from './answer-decisions.ts';
import { beadsAnswer, documentAnswer, documentList, takeUpload } from './answer-documents.ts';
import { answerError } from './answer-error.ts';
import { streamEvents } from './answer-events.ts';
import { exportOf } from './answer-export.ts';
import { importDecisions } from './answer-import.ts';
import { readingAnswer } from './answer-reading.ts';
import { statisticsOf } from './answer-statistics.ts';
import { historyAnswer, undo } from './answer-undo.ts';
import { type Answers, addAnswers, requireAsker } from './answers.ts';
import type { Desk } from './desk.ts';
import { editAnswer } from './edit-sentence.ts';
import { isSame, knowAsker, limitSize, requireOwnOrigin, type Surroundings, safeHeaders } from './guard.ts';
import { openLogin } from './login.ts';
import { addPage } from './page.ts';
import { openRate } from './rate.ts';
import { Refusal } from './refusal.ts';
import { type Asker, askerOf, beginSession, cookieSeconds, endSession } from './sessions.ts';

export interface AppOptions {
  /** How people get in: by the printed address, or by name and password. */
  readonly needs: 'login' | 'address';
  /** The token in the printed address. */
  readonly token: string;
  /** The name of anybody who opens that address: the user of this machine. */
  readonly owner: string;
  /** The hosts that are allowed in the address. */
  readonly hosts: () => readonly string[];
  /** Ends the streams of events. */
  readonly closing: AbortSignal;
  /** Called with unforeseen errors. */
  readonly fault: (error: unknown) => void;
}

/** Requests that one address may send in ten seconds; a person who types fast needs a tenth of them. */
const often = { most: 1000, milliseconds: 10_000 };

/** The whole server. */
export function appOf(desk: Desk, options: AppOptions): Hono<Surroundings> {
  const app = new Hono<Surroundings>();
  const rate = openRate(often.most, often.milliseconds);
  app.onError((error, context) => answerError(error, context, options.fault));
  app.use(safeHeaders);
  app.use(async (context, next) => {
    if (!rate.allows(addressOf(context))) throw new Refusal(429, { problem: 'too many requests; wait a few seconds' });
    await next();
  });
  app.use(requireOwnOrigin(options.hosts));
  app.use(knowAsker(desk.database));
  app.use(limitSize);
  app.get('/', async (context, next) => {
    const token = context.req.query('token');
    if (token === undefined || options.needs === 'login') return next();
    if (!isSame(token, options.token))
      throw new Refusal(401, { problem: 'the address is out of date', needs: 'address' });
    const cookie = await beginSession(desk.database, options.owner, 'editor');
    giveCookie(context, cookie);
    return context.redirect('/');
  });
  addAnswers(app, answersOf(desk, options.needs), options.needs);
  app.get(`/api${addresses.events.path}`, (context) => {
    requireAsker(context, options.needs);
    return streamEvents(context, desk.database, options.closing);
  });
  app.get(`/api${addresses.export.path}`, async (context) => {
    requireAsker(context, options.needs);
    const { name, type, bytes } = await exportOf(desk, context.req.param('id'), context.req.query('format') ?? '');
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${inHeader(name)}`,
    });
  });
  app.get('/api/openapi.json', (context) => context.json(openApi()));
  app.all('/api/*', () => {
    throw new Refusal(404, { problem: 'there is nothing at this address' });
  });
  addPage(app);
  return app;
}

/** A file name as a header can carry it (RFC 8187). */
const inHeader = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const giveCookie = (context: Context, cookie: string): void =>
  setCookie(context, cookieName, cookie, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: cookieSeconds });

function answersOf(desk: Desk, needs: AppOptions['needs']): Answers {
  const sessionOf = ({ name, role, csrf }: Asker, context: Context) => ({
    name,
    role,
    csrf,
    byLogin: needs === 'login',
    locale: /^\s*de\b/i.test(context.req.header('accept-language') ?? '') ? ('de' as const) : ('en' as const),
  });
  const login = openLogin(desk.database);
  return {
    session: async ({ asker, context }) => sessionOf(asker, context),
    login: async ({ body, context }) => {
      const cookie = await login(body, addressOf(context));
      const asker = await askerOf(desk.database, cookie);
      if (asker === null) throw new Refusal(401, { problem: 'the session is over', needs: 'login' });
      giveCookie(context, cookie);
      return sessionOf(asker, context);
    },
    logout: async ({ context }) => {
      await endSession(desk.database, getCookie(context, cookieName) ?? '');
      deleteCookie(context, cookieName, { path: '/' });
      return {};
    },
    documents: () => documentList(desk),
    upload: async ({ body, asker }) => ({ id: await takeUpload(desk, body, asker.name) }),
    document: ({ id }) => documentAnswer(desk, id),
    beads: ({ id, query }) => beadsAnswer(desk, id, query),
    reading: ({ id, query }) => readingAnswer(desk, id, query),
    check: ({ id, body }) => checkLive(desk, id, body),
    edit: ({ id, body, asker }) => editAnswer(desk, id, asker.name, body),
    decide: ({ id, body, asker }) => decide(desk, id, asker.name, body),
    undo: ({ id, asker }) => undo(desk, id, asker.name),
    history: ({ id }) => historyAnswer(desk, id),
    changeBeads: ({ id, body, asker }) => changeBeads(desk, id, asker.name, body),
    import: async ({ id, body, asker }) => ({ taken: await importDecisions(desk, id, asker.name, body.decisions) }),
    phrasebooks: async () => phrasebooks,
    statistics: () => statisticsOf(desk),
  };
}

const addressOf = (context: Context): string =>
  (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';
