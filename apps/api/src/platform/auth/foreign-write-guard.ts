import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { refuseForeignWrites } from '../http/hooks';

@Injectable()
export class ForeignWriteGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    refuseForeignWrites(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}
