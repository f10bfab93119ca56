import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { currentContext } from '../context/request-context';
import { Problem } from '../problems/problem';

const LONGEST_KEY = 100;

/** Notes the Idempotency-Key with what makes the request this one: method, address, version seen and JSON body. */
export function noteRepeatable(request: FastifyRequest): void {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return;
  // Without its key a repeated request would act twice: better refused than silently unprotected.
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY)
    throw new Problem('malformed', [{ code: 'unknown_value', pointer: '/Idempotency-Key' }]);
  // A file is read later: see noteUpload.
  const body = request.isMultipart() ? '' : JSON.stringify(request.body ?? null);
  currentContext().repeatable = {
    key,
    request: digestOf(`${request.method} ${request.url} ${request.headers['if-match'] ?? ''} ${body}`),
  };
}

/** Adds the fields and the file of an upload, once they are read: the same key with another file is another request. */
export function noteUpload(fields: object, file: { readonly fileName: string; readonly content: Buffer }): void {
  const context = currentContext();
  if (context.repeatable === undefined) return;
  const { key, request } = context.repeatable;
  const sent = JSON.stringify([fields, file.fileName, createHash('sha256').update(file.content).digest('base64url')]);
  context.repeatable = { key, request: digestOf(`${request} ${sent}`) };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
