import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { NEEDS, type Need } from '../../../src/platform/auth/decorators';
import type { World } from '../../support/world';

export interface Route {
  /** As in `POST /cases/:id/notes`. */
  readonly name: string;
  readonly need: Need | undefined;
}

/** Every route of the running app, with what it asks for. */
export function routesOf({ app }: World): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => routesOfController(metatype as Type));
}

function routesOfController(controller: Type): Route[] {
  const base = pathsOf(controller)[0] ?? '';
  const members = Object.values(Object.getOwnPropertyDescriptors(controller.prototype as object));
  const handlers = members
    .map(({ value }) => value as unknown)
    .filter((value): value is object => typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value));
  return handlers.flatMap((handler) => {
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
    const need = (Reflect.getMetadata(NEEDS, handler) ?? Reflect.getMetadata(NEEDS, controller)) as Need | undefined;
    return pathsOf(handler).map((path) => ({ name: `${method} ${addressOf(base, path)}`, need }));
  });
}

function addressOf(base: string, path: string): string {
  return `/${[base, path].join('/')}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
}

function pathsOf(target: object): string[] {
  return [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();
}
