import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { inContext } from '../context/request-context';
import { Problem } from '../problems/problem';
import { noteRepeatable } from './repeatable';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Opens a context for each request, and refuses writes that a foreign page could have sent. */
export function addRequestHooks(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, _reply, done) => {
    inContext({ requestId: uuidv7() }, done);
  });
  server.addHook('preHandler', (request, _reply, done) => {
    noteRepeatable(request);
    done();
  });
}

/**
 * The cookie is SameSite=Strict; this header is the second lock. A page of another origin cannot set it without a
 * preflight, which is never answered.
 */
export function refuseForeignWrites(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  if (request.headers['x-requested-with'] !== 'tendesh') throw new Problem('cross_site');
}
