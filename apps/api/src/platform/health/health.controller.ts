import { Controller, Get } from '@nestjs/common';
import { Health } from '@tendesh/contracts/health/health';
import { Needs } from '../auth/decorators';
import { UnitOfWork } from '../database/unit-of-work';

/** For the load balancer and the container: the server answers and reaches its database. */
@Controller('health')
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Needs('public')
  async check(): Promise<Health> {
    await this.work.system(() => Promise.resolve());
    return { status: 'ok' };
  }
}
