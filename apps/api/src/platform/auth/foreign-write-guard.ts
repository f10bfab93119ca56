import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { READS_ONLY } from './decorators';
import { refuseForeignWrites } from '../http/hooks';

@Injectable()
export class ForeignWriteGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(READS_ONLY, context.getHandler()) === true) return true;
    refuseForeignWrites(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}
