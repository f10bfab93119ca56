import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { MAX_DOCUMENT_BYTES } from '@tendesh/domain/cases/documents';
import type { Config } from '../config/config';
import { createValidationPipe } from '../problems/validation';
import { Problem } from '../problems/problem';
import { addRequestHooks } from './hooks';
import { serveWebApp } from './web-app';

const MAX_BODY_BYTES = 1024 * 1024;

/** The HTTP server around a root module: the same for serving, for tests and for the OpenAPI document. */
export async function createServer(root: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: behindProxies(config.trustProxy), bodyLimit: MAX_BODY_BYTES });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  // The page for applicants has an address that can be printed and typed.
  app.setGlobalPrefix('api', { exclude: ['status'] });
  app.useGlobalPipes(createValidationPipe());
  const server = app.getHttpAdapter().getInstance();
  addRequestHooks(server);
  await registerPlugins(server, config);
  await serveWebApp(server, config.webRoot);
  return app;
}

async function registerPlugins(server: FastifyInstance, config: Config): Promise<void> {
  await server.register(fastifyCookie);
  await server.register(fastifyMultipart, {
    limits: { fileSize: MAX_DOCUMENT_BYTES, files: 1, fields: 10, fieldSize: 10_000 },
  });
  await server.register(fastifyCompress, { threshold: 1024 });
  await server.register(fastifyRateLimit, {
    global: false,
    errorResponseBuilder: () => new Problem('too_many_requests'),
  });
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Scripts are files of ours only; WebAssembly is what decodes scanned pages of a PDF.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        workerSrc: ["'self'"],
        // Mantine sets inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        upgradeInsecureRequests: config.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
  });
}

/** Only the nearest proxies are believed; without one, nobody is. */
function behindProxies(count: number): false | ((address: string, hop: number) => boolean) {
  return count === 0 ? false : (_address, hop) => hop <= count;
}
