import { Injectable } from '@nestjs/common';
import { AfterLeaving } from '../applications/after-leaving';
import type { ApplicationEntity } from '../applications/application.entity';
import type { WriteTransaction } from '../platform/database/transaction';
import { ReserveList } from './reserve-list';
import { SessionsRepository } from './sessions.repository';

@Injectable()
export class LeaveAgenda extends AfterLeaving {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly reserve: ReserveList,
  ) {
    super();
  }

  override async run<T>(
    tx: WriteTransaction,
    left: ApplicationEntity,
    act: string,
    leave: () => Promise<T>,
  ): Promise<T> {
    if (left.status === 'assessed') await this.sessions.leave(tx, { applicationId: left.id });
    if (left.status !== 'selected') return leave();
    return this.reserve.freeing(tx, left.programmeId, `application.${act}`, leave);
  }
}
