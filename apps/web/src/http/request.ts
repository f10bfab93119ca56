import { Problem, type ProblemBody } from './problem';
import { type Answer, type Outgoing, send, sendWithProgress } from './send';
import { signInAgain } from './session-gate';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, QueryValue | readonly string[]>>;
  /** The version that the user saw; sent as If-Match. */
  readonly ifMatch?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly form?: FormData;
  readonly onProgress?: ((share: number) => void) | undefined;
  /** A 401 is an answer here, not an expired session. */
  readonly anonymous?: boolean;
}

/** One request to the API. Throws `Problem`; an expired session is signed in again in place and the request repeated. */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const outgoing = outgoingOf(method, path, options);
  const answer = await transmit(outgoing, options);
  if (answer.status !== 401 || options.anonymous) return read<T>(answer);
  await signInAgain(new Problem({ status: 401, code: 'session_expired' }));
  return read<T>(await transmit(outgoing, options));
}

function outgoingOf(method: Method, path: string, options: RequestOptions): Outgoing {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Requested-With': 'tendesh' };
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`;
  if (options.idempotencyKey !== undefined) headers['Idempotency-Key'] = options.idempotencyKey;
  const body = options.form ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  return { method, url: addressOf(path, options.query), headers, body, signal: options.signal };
}

/** The address of a request, also for plain links to downloads. */
export function addressOf(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
}

async function transmit(outgoing: Outgoing, { onProgress }: RequestOptions): Promise<Answer> {
  try {
    return await (onProgress ? sendWithProgress(outgoing, onProgress) : send(outgoing));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Problem.network();
  }
}

function read<T>({ status, contentType, text }: Answer): T {
  const json: unknown = contentType.includes('json') && text !== '' ? JSON.parse(text) : undefined;
  if (status >= 200 && status < 300) return json as T;
  // Only a file can make a request too large, whoever on the way refused it.
  throw new Problem(isProblemBody(json) && status !== 413 ? { ...json, status } : { status, code: codeOf(status) });
}

function isProblemBody(json: unknown): json is ProblemBody {
  return typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'string';
}

/** An answer without a problem body comes from a proxy, not from the API. */
function codeOf(status: number): string {
  if (status === 404) return 'not_found';
  if (status === 413) return 'file_too_large';
  if (status === 429) return 'too_many_requests';
  return 'unexpected';
}
