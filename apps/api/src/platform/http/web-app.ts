import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Serves the built web app; every address that is neither a file nor below /api opens the app itself. */
export async function serveWebApp(server: FastifyInstance, webRoot: string): Promise<void> {
  if (!existsSync(join(webRoot, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    index: false,
    // Names of built files carry a hash of their content.
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const openApp = (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html');
  server.get('/', openApp);
  server.get('/*', (request, reply) => (isApp(request.url) ? openApp(request, reply) : reply.callNotFound()));
}

function isApp(url: string): boolean {
  return !url.startsWith('/api/') && !url.startsWith('/assets/');
}
