import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { authoritiesFor } from '@tendesh/domain/staff/reach';
import { currentContext, type SignedIn } from '../context/request-context';
import { Problem } from '../problems/problem';
import { isRehearsable, NEEDS, type Need } from './decorators';

export const SESSION_COOKIE = 'tendesh_session';

/** Finds who holds a session; the staff feature knows how. */
export abstract class Sessions {
  abstract find(token: string): Promise<SignedIn | null>;
}

/** Nobody gets past without what the route needs; a route that says nothing is closed to all. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const need = this.reflector.getAllAndOverride<Need | undefined>(NEEDS, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (asksForDryRun(request)) rehearse(need);
    if (need === 'public') return true;
    const actor = await this.signedIn(request);
    currentContext().actor = actor;
    if (need === undefined) throw new Problem('not_permitted');
    if (need !== 'signed_in' && authoritiesFor(actor, need).length === 0) {
      throw new Problem('not_permitted', [{ code: 'not_permitted', params: { permission: need } }]);
    }
    return true;
  }

  private async signedIn(request: FastifyRequest): Promise<SignedIn> {
    const token = request.cookies[SESSION_COOKIE];
    const actor = token === undefined ? null : await this.sessions.find(token);
    if (actor === null) throw new Problem('not_signed_in');
    return actor;
  }
}

function asksForDryRun({ query }: FastifyRequest): boolean {
  return typeof query === 'object' && query !== null && 'dryRun' in query && query.dryRun !== 'false';
}

function rehearse(need: Need | undefined): void {
  if (!isRehearsable(need)) throw new Problem('malformed', [{ code: 'unknown_value', pointer: '/dryRun' }]);
  currentContext().dryRun = true;
}
