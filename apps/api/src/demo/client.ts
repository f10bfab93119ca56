import { randomUUID } from 'node:crypto';
import type { Door } from './http-door';

export interface Answer<Body = never> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Record<string, string | string[] | number | undefined>;
  readonly raw: Buffer;
}

interface Options {
  readonly version?: number;
  readonly idempotencyKey?: string;
}

export interface ProblemBody {
  code: string;
  violations: { code: string; pointer?: string; params?: Record<string, string | number> }[];
}

/** An HTTP client for one signed-in person, or for nobody. */
export class Client {
  constructor(
    private readonly door: Door,
    private readonly cookie: string | null,
  ) {}

  get<Body>(path: string): Promise<Answer<Body>> {
    return this.send<Body>('GET', path);
  }

  post<Body>(path: string, body?: object, options: Options = {}): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body ?? {}, options);
  }

  put<Body>(path: string, body: object, options: Options = {}): Promise<Answer<Body>> {
    return this.send<Body>('PUT', path, body, options);
  }

  delete<Body>(path: string, options: Options = {}): Promise<Answer<Body>> {
    return this.send<Body>('DELETE', path, undefined, options);
  }

  /** A multipart upload as a browser sends it: the fields first, then the file. */
  async upload<Body>(
    path: string,
    file: { name: string; type: string; content: Buffer },
    fields: Record<string, string>,
    options: Options = {},
  ): Promise<Answer<Body>> {
    const boundary = `----tendesh${randomUUID()}`;
    const parts = Object.entries(fields).map(
      ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${file.type}\r\n\r\n`;
    const payload = Buffer.concat([
      Buffer.from(parts.join('') + head),
      file.content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.inject<Body>('POST', path, payload, {
      ...this.headers(options),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    });
  }

  private send<Body>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object, options: Options = {}) {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.inject<Body>(method, path, body === undefined ? undefined : JSON.stringify(body), {
      ...this.headers(options),
      ...type,
    });
  }

  private headers(options: Options): Record<string, string> {
    return {
      'x-requested-with': 'tendesh',
      ...(this.cookie === null ? {} : { cookie: this.cookie }),
      ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
      ...(options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey }),
    };
  }

  private async inject<Body>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    payload: string | Buffer | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const answer = await this.door.inject({
      method,
      url: `/api${path}`,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = /[/+]json/.test(String(answer.headers['content-type']));
    const body = (isJson && answer.body !== '' ? JSON.parse(answer.body) : undefined) as Body;
    return { status: answer.statusCode, body, headers: answer.headers, raw: answer.rawPayload };
  }
}
