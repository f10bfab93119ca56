import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import {
  ApiBody,
  ApiConsumes,
  ApiCookieAuth,
  ApiExtraModels,
  ApiHeader,
  ApiQuery,
  getSchemaPath,
} from '@nestjs/swagger';
import { isRehearsable, NEEDS, type Need, seenVersion } from '../auth/decorators';
import { SESSION_COOKIE } from '../auth/session-guard';
import { UPLOAD } from '../files/takes-upload';

/** Says of each route what guards, hooks and parameters of our own ask for, from the metadata that they themselves read. */
export function documentRoutes(controller: Type): void {
  const prototype = controller.prototype as Record<string, object>;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const handler = prototype[name];
    if (handler === undefined || !Reflect.hasMetadata(METHOD_METADATA, handler)) continue;
    for (const decorate of decoratorsOf(controller, name, handler)) {
      decorate(prototype, name, { value: handler });
    }
  }
}

function decoratorsOf(controller: Type, name: string, handler: object): MethodDecorator[] {
  const need = Reflect.getMetadata(NEEDS, handler) as Need | undefined;
  const writes = Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.GET;
  return [
    ...(need === 'public' ? [] : [ApiCookieAuth(SESSION_COOKIE)]),
    ...(writes ? [fromTheApp] : []),
    ...(writes && need !== 'public' ? [idempotencyKey] : []),
    ...(takesVersion(controller, name) ? [ifMatch] : []),
    ...(writes && isRehearsable(need) ? [dryRun] : []),
    ...uploadOf(handler),
  ];
}

function uploadOf(handler: object): MethodDecorator[] {
  const fields = Reflect.getMetadata(UPLOAD, handler) as Type | undefined;
  if (fields === undefined) return [];
  const file = {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  };
  return [
    ApiConsumes('multipart/form-data'),
    ApiExtraModels(fields),
    ApiBody({ schema: { allOf: [{ $ref: getSchemaPath(fields) }, file] } }),
  ];
}

function takesVersion(controller: Type, name: string): boolean {
  const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as
    Record<string, { factory?: unknown }> | undefined;
  return Object.values(parameters ?? {}).some(({ factory }) => factory === seenVersion);
}

const fromTheApp = ApiHeader({
  name: 'X-Requested-With',
  required: true,
  description: 'A page of another origin cannot send it.',
  schema: { type: 'string', enum: ['tendesh'] },
});

const idempotencyKey = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'A repeated request with the same key gets the first answer and never acts twice.',
  schema: { type: 'string', minLength: 1, maxLength: 100 },
});

const dryRun = ApiQuery({
  name: 'dryRun',
  required: false,
  description: 'Runs the whole act and rolls it back: the answer says what would have been done, or why not.',
  schema: { type: 'boolean' },
});

const ifMatch = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'The version that was seen, in quotation marks.',
  schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
});
