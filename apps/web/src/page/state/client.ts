import type { BeadChange, BeadChanged, BeadView } from '../../api/bead.ts';
import type { Decide, Decided, Imported } from '../../api/decide.ts';
import type { Created, DocumentSummary, ReviewDocument, Upload } from '../../api/document.ts';
import type { Conflict, Edit, Edited, HistoryEntry, LiveCheck, LiveFindings, Undone } from '../../api/edit.ts';
import type { Problem } from '../../api/problem.ts';
import type { Login, Session } from '../../api/session.ts';
import type { Statistics } from '../../api/statistics.ts';

/** The server did not do what it was asked for; the message is a sentence for a person. */
export class Refusal extends Error {
  readonly status: number;
  readonly needs: Problem['needs'];

  constructor(status: number, { problem, needs }: Problem) {
    super(problem);
    this.status = status;
    this.needs = needs;
  }
}

const csrfHeader = 'x-csrf-token';
let csrf = '';

/** Who is asking. @throws Refusal where a name and a password are needed, or the address that was printed */
export const getSession = async (): Promise<Session> => withCsrf(await get<Session>('/session'));

export const logIn = async (login: Login): Promise<Session> => withCsrf(await post<Session>('/session', login));

export const logOut = (): Promise<object> => post('/session/end', {});

export const getDocuments = (): Promise<readonly DocumentSummary[]> => get('/documents');

export const addDocument = (upload: Upload): Promise<Created> => post('/documents', upload);

export const getDocument = (id: string): Promise<ReviewDocument> => get(pathOf(id));

/** Beads `from` up to but not `to`. */
export const getBeads = (id: string, from: number, to: number): Promise<readonly BeadView[]> =>
  get(`${pathOf(id)}/beads?from=${from}&to=${to}`);

export const checkLive = (id: string, check: LiveCheck): Promise<LiveFindings> => post(`${pathOf(id)}/check`, check);

/** Saves a sentence; a Conflict where somebody else changed it meanwhile. */
export async function saveEdit(id: string, edit: Edit): Promise<Edited | Conflict> {
  const answer = await send(`${pathOf(id)}/edits`, 'POST', edit);
  return answer.status === 409 ? ((await answer.json()) as Conflict) : answerOf<Edited>(answer);
}

export const decide = (id: string, decision: Decide): Promise<Decided> => post(`${pathOf(id)}/decisions`, decision);

export const changeBeads = (id: string, change: BeadChange): Promise<BeadChanged> =>
  post(`${pathOf(id)}/beads`, change);

export const undo = (id: string): Promise<Undone> => post(`${pathOf(id)}/undo`, {});

export const getHistory = (id: string): Promise<readonly HistoryEntry[]> => get(`${pathOf(id)}/history`);

export const importDecisions = (id: string, decisions: string): Promise<Imported> =>
  post(`${pathOf(id)}/import`, { decisions });

export const getStatistics = (): Promise<Statistics> => get('/statistics');

export const exportAddress = (id: string, format: string): string => `/api${pathOf(id)}/export?format=${format}`;

/** Says each event until it is closed; the browser connects again by itself. */
export function listen(hear: (data: string) => void, connected: (isConnected: boolean) => void): () => void {
  const source = new EventSource('/api/events');
  source.onmessage = ({ data }) => hear(String(data));
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
  return () => source.close();
}

const pathOf = (id: string): string => `/documents/${encodeURIComponent(id)}`;

function withCsrf(session: Session): Session {
  csrf = session.csrf;
  return session;
}

const get = async <T>(path: string): Promise<T> => answerOf<T>(await send(path, 'GET'));

const post = async <T>(path: string, body: unknown): Promise<T> => answerOf<T>(await send(path, 'POST', body));

const send = (path: string, method: string, body?: unknown): Promise<Response> =>
  fetch(`/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', [csrfHeader]: csrf },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

async function answerOf<T>(answer: Response): Promise<T> {
  if (answer.ok) return (await answer.json()) as T;
  const problem: Problem | null = await answer.json().catch(() => null);
  throw new Refusal(answer.status, problem ?? { problem: `${answer.status} ${answer.statusText}` });
}

/** What went wrong, as a sentence. */
export const messageOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : String(trouble));
