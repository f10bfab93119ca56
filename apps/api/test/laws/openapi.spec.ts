import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiMetadata } from '../../../../tools/openapi-metadata';
import { AppModule } from '../../src/app.module';
import { readConfig } from '../../src/platform/config/config';
import { createServer } from '../../src/platform/http/create-server';
import { serveOpenApi, type TypeMetadata } from '../../src/platform/openapi/openapi';
import { databaseUrl } from '../support/global-setup';
import { startWorld, type World } from '../support/world';

/** Routes that stream a file; every other one answers a contract or nothing. */
const FILES = [
  'Audit.verify',
  'Documents.content',
  'DutyReports.csv',
  'HandOver.zip',
  'Letters.print',
  'Minutes.content',
  'Reports.csv',
  'Reports.xlsx',
];

type Json = Record<string, unknown>;
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: string; required?: boolean }[];
  readonly requestBody?: { content: Record<string, { schema: Json }> };
  readonly responses: Record<string, { content?: Record<string, { schema: Json }> }>;
  readonly security?: readonly Json[];
}

describe('the OpenAPI document', () => {
  let world: World;
  let app: NestFastifyApplication;
  let folder: string;
  let document: OpenAPIObject;
  let operations: Operation[];

  beforeAll(async () => {
    world = await startWorld();
    folder = await mkdtemp(join(tmpdir(), 'tendesh-openapi-'));
    app = await documentedServer(world, await typeMetadata(folder));
    document = (await app.inject({ url: '/api/docs/json' })).json();
    operations = Object.values(document.paths).flatMap((path) => Object.values(path) as Operation[]);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await world.stop();
    await rm(folder, { recursive: true });
  });

  it('is valid OpenAPI', async () => {
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/validate-api', [file], { encoding: 'utf8' });
    expect(`${status} ${status === 0 ? '' : stdout + stderr}`).toBe('0 ');
  });

  it('has every route of the app', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(routesOf(app).sort());
  });

  it('says what each route answers', () => {
    const unsaid = operations.filter(({ responses }) => !('204' in responses) && successOf(responses) === undefined);
    expect(unsaid.map(({ operationId }) => operationId)).toEqual([]);
    const files = operations.filter(({ responses }) => '*/*' in (responses['200']?.content ?? {}));
    expect(files.map(({ operationId }) => operationId).sort()).toEqual(FILES);
  });

  it('knows the fields of every object', () => {
    expect(vague(document.components?.schemas ?? {})).toEqual([]);
  });

  it('says what a write takes besides its body', () => {
    const { parameters, requestBody, security } = operation('Visits.miss');
    expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      'id',
      'X-Requested-With',
      'If-Match',
    ]);
    expect(parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', required: false }));
    expect(requestBody?.content).toHaveProperty(['application/json']);
    expect(security).toEqual([{ tendesh_session: [] }]);
    expect(operation('Session.start').security).toBeUndefined();
    expect(operation('Documents.upload').requestBody?.content).toHaveProperty(['multipart/form-data']);
  });

  it('says that any route may answer a problem', () => {
    const without = operations.filter(({ responses }) => !responses['default']?.content?.['application/problem+json']);
    expect(without).toEqual([]);
  });

  it('is shown to people by a page that the content security policy lets run', async () => {
    const page = await app.inject({ url: '/api/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>\s*\S/);
    expect((await app.inject({ url: '/api/docs/swagger-ui-bundle.js' })).statusCode).toBe(200);
  });

  function operation(id: string): Operation {
    const found = operations.find(({ operationId }) => operationId === id);
    if (found === undefined) throw new Error(`no operation ${id}`);
    return found;
  }
});

/** As the build does it: the metadata is a module that the server loads. */
async function typeMetadata(folder: string): Promise<TypeMetadata> {
  const file = join(folder, 'metadata.ts');
  await writeFile(file, openApiMetadata());
  return ((await import(file)) as { default: TypeMetadata }).default;
}

async function documentedServer({ sql, dataDir, clock }: World, metadata: TypeMetadata) {
  const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', sql.database ?? '');
  const config = readConfig({ DATABASE_URL: url, TENDESH_DATA: dataDir, WEB_ROOT: join(dataDir, 'none') });
  const app = await createServer(AppModule.on(config, clock), config);
  await serveOpenApi(app, metadata);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

function routesOf(app: NestFastifyApplication): string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype, name }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    return Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([, { value }]) => Reflect.hasMetadata(METHOD_METADATA, value as object))
      .flatMap(([handler, { value }]) => {
        const paths = Reflect.getMetadata(PATH_METADATA, value as object) as string | string[];
        const id = `${String(name).replace(/Controller$/, '')}.${handler}`;
        return Array.isArray(paths) ? paths.map((_, index) => `${id}[${index}]`) : [id];
      });
  });
}

function successOf(responses: Operation['responses']): Json | undefined {
  const answer = responses['200'] ?? responses['201'];
  return Object.values(answer?.content ?? {})[0]?.schema;
}

/** Places where a schema says "an object" and no more, as it would for a type that the generator did not understand. */
function vague(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, additionalProperties, allOf } = schema as Json;
  const own = type === 'object' && !properties && !additionalProperties && !allOf ? [path] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => vague(value, `${path}/${key}`))];
}
