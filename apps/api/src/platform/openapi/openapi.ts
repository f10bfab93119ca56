import type { Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, getSchemaPath, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDetails } from '@tendesh/contracts/shared/problem';
import { SESSION_COOKIE } from '../auth/session-guard';
import { documentRoutes } from './document-routes';

/** What the build read of the types (tools/openapi-metadata). */
export type TypeMetadata = () => Promise<Record<string, unknown>>;

/** The document for people at /api/docs and for programs at /api/docs/json; for all, as the source is. */
export async function serveOpenApi(app: NestFastifyApplication, metadata: TypeMetadata): Promise<void> {
  await SwaggerModule.loadPluginMetadata(metadata);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/docs/json',
    raw: ['json'],
    customSiteTitle: 'Tendesh API',
  });
}

/** Every route of the app, with what it takes and what it answers. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  controllersOf(app).forEach(documentRoutes);
  const about = new DocumentBuilder()
    .setTitle('Tendesh')
    .setDescription(
      'Case management for matching grants to returnee migrants. Amounts are minor units, shares basis points.',
    )
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    extraModels: [ProblemDetails],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const operation of operationsOf(document)) {
    completeAnswers(operation);
  }
  return document;
}

function controllersOf(app: NestFastifyApplication): Type[] {
  const modules = [...app.get(ModulesContainer).values()];
  return modules.flatMap(({ controllers }) => [...controllers.values()].map(({ metatype }) => metatype as Type));
}

type Operation = NonNullable<PathItem['get']>;
type PathItem = OpenAPIObject['paths'][string];

function operationsOf(document: OpenAPIObject): Operation[] {
  const { paths } = document;
  return Object.values(paths).flatMap(({ get, post, put, delete: remove }) =>
    [get, post, put, remove].filter((operation) => operation !== undefined),
  );
}

/** A route that answers something, but no contract, streams a file; and each may refuse. */
function completeAnswers({ responses }: Operation): void {
  const { '200': answer } = responses;
  if (answer && !('$ref' in answer)) answer.content ??= { '*/*': { schema: { type: 'string', format: 'binary' } } };
  responses.default = {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDetails) } } },
  };
}
