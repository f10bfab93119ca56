import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { Problem } from '../problems/problem';

export const NEEDS = 'tendesh:needs';

/** What a route asks for: a permission, only somebody signed in, or nothing at all. A law test lists the routes without. */
export type Need = Permission | 'signed_in' | 'public';

/** Acts that a permission guards run in a unit of work, so that they can be rehearsed; signing in and the like cannot. */
export const isRehearsable = (need: Need | undefined): boolean =>
  need !== undefined && need !== 'public' && need !== 'signed_in';

export const Needs = (need: Need) => SetMetadata(NEEDS, need);

/** The version that the person saw, from If-Match. A write of a versioned record without it is malformed. */
export function seenVersion(_: unknown, context: ExecutionContext): number {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = /^"(\d{1,9})"$/.exec(header ?? '')?.[1];
  if (version === undefined) throw new Problem('malformed', [{ code: 'required', pointer: '/If-Match' }]);
  return Number(version);
}

export const SeenVersion = createParamDecorator(seenVersion);

export const READS_ONLY = 'tendesh:reads-only';

/** A form that is sent by POST so that what was typed stands in no address; it changes nothing and knows no session. */
export const ReadsOnly = () => SetMetadata(READS_ONLY, true);
