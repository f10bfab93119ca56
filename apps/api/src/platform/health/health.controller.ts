import { Controller, Get } from '@nestjs/common';
import { Needs } from '../auth/decorators';
import { UnitOfWork } from '../database/unit-of-work';

/** For the load balancer and the container: the server answers and reaches its database. */
@Controller('health')
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Needs('public')
  async check(): Promise<{ status: 'ok' }> {
    await this.work.system(() => Promise.resolve());
    return { status: 'ok' };
  }
}
