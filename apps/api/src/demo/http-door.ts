import { Agent, type IncomingHttpHeaders, request as send, type RequestOptions } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string | Buffer;
}

interface Received {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders | Record<string, string | string[] | number | undefined>;
  readonly body: string;
  readonly rawPayload: Buffer;
}

/** Where a client knocks: the app itself, without a network, or a server that listens. */
export interface Door {
  inject(request: Sent): Promise<Received>;
}

/** A server that listens on loopback; each request has a connection of its own while it runs. */
export function httpDoor(port: number, agent = new Agent({ keepAlive: true })): Door {
  return {
    inject: (sent) =>
      new Promise((done, reject) => {
        const request = send({ ...optionsOf(sent, port), agent }, (answer) => {
          const { statusCode = 0, headers } = answer;
          buffer(answer).then(
            (rawPayload) => done({ statusCode, headers, rawPayload, body: rawPayload.toString() }),
            reject,
          );
        });
        request.once('error', reject).end(sent.payload);
      }),
  };
}

/**
 * The same server for somebody whose line breaks: the request is out and the answer never read. A file must have arrived
 * first, because an upload that breaks off is none.
 */
export function losingDoor(port: number): Door {
  return {
    inject: (sent) =>
      new Promise((done) => {
        const request = send({ ...optionsOf(sent, port), agent: false });
        request.on('error', () => undefined);
        request.once('close', () => done({ statusCode: 0, headers: {}, rawPayload: Buffer.alloc(0), body: '' }));
        request.once(typeof sent.payload === 'string' ? 'finish' : 'response', () => request.destroy());
        request.end(sent.payload);
      }),
  };
}

function optionsOf({ method, url, headers, payload }: Sent, port: number): RequestOptions {
  const length = payload === undefined ? {} : { 'content-length': String(Buffer.byteLength(payload)) };
  return { host: '127.0.0.1', port, method, path: url, headers: { ...headers, ...length } };
}
