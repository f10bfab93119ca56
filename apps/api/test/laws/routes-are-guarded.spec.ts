import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { permissions } from '@tendesh/domain/staff/permissions';
import { NEEDS, type Need } from '../../src/platform/auth/decorators';
import { startWorld, type World } from '../support/world';

/** Who is not signed in yet must get this far, and no further. */
const PUBLIC = [
  'HealthController.check',
  'PublicComplaintsController.offices',
  'PublicComplaintsController.status',
  'PublicComplaintsController.tell',
  'SessionController.choose',
  'SessionController.end',
  'SessionController.requestReset',
  'SessionController.start',
  'SessionController.tokenInfo',
  'StatusController.lookUp',
  'StatusController.page',
];

interface Route {
  readonly name: string;
  readonly need: Need | undefined;
}

describe('routes are guarded', () => {
  let world: World;
  let routes: Route[];
  beforeAll(async () => {
    world = await startWorld();
    routes = routesOf(world);
  });
  afterAll(() => world.stop());

  it('by a permission of the table, or by signing in, or are public and listed here', () => {
    const known: (Need | undefined)[] = [...permissions, 'signed_in', 'public'];
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ need }) => !known.includes(need))).toEqual([]);
    expect(
      routes
        .filter(({ need }) => need === 'public')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(PUBLIC);
  });

  it('so that a person who is not signed in is told so by every other one', async () => {
    expect((await world.anonymous().get('/returnees')).status).toBe(401);
  });
});

function routesOf({ app }: World): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  return modules.flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => routesOfController(metatype as Type)),
  );
}

function routesOfController(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  const handlers = Object.getOwnPropertyNames(prototype).filter((name) => isRoute(prototype[name]));
  return handlers.map((name) => ({
    name: `${controller.name}.${name}`,
    need: (Reflect.getMetadata(NEEDS, prototype[name] ?? {}) ?? Reflect.getMetadata(NEEDS, controller)) as
      Need | undefined,
  }));
}

function isRoute(handler: object | undefined): boolean {
  return (
    handler !== undefined &&
    Reflect.hasMetadata(PATH_METADATA, handler) &&
    Reflect.hasMetadata(METHOD_METADATA, handler)
  );
}
