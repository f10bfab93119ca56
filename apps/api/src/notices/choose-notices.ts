import { Injectable } from '@nestjs/common';
import type { NoticePreferences, NoticePreferencesRequest } from '@tendesh/contracts/notices/notices';
import { mayChoose, noticeKinds, wayOf } from '@tendesh/domain/notices/notice-kinds';
import { violation } from '@tendesh/domain/problems/violation';
import { currentActor } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { NoticePreferencesRepository } from './notice-preferences.repository';

/** How a person wants to hear of what. */
@Injectable()
export class ChooseNotices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly preferences: NoticePreferencesRepository,
    private readonly offices: OfficesRepository,
  ) {}

  read(): Promise<NoticePreferences> {
    return this.work.read((tx) => this.present(tx));
  }

  save({ choices, digestHour }: NoticePreferencesRequest): Promise<NoticePreferences> {
    return this.work.write(async (tx) => {
      refuseIf(
        choices.flatMap(({ kind, way }, index) => [
          ...(mayChoose(kind, way) ? [] : [violation('notice_cannot_be_off', `/choices/${index}/way`)]),
          ...(choices.findIndex((one) => one.kind === kind) < index
            ? [violation('duplicate_value', `/choices/${index}/kind`)]
            : []),
        ]),
      );
      await this.preferences.save(tx, tx.actor.id, choices, digestHour);
      return this.present(tx);
    });
  }

  /** Every kind with the way that holds. */
  private async present(tx: Transaction): Promise<NoticePreferences> {
    const { id, officeId } = currentActor();
    const { choices, digestHour } = await this.preferences.read(tx, id);
    const chosen = Object.fromEntries(choices.map(({ kind, way }) => [kind, way]));
    const timeZone = (await this.offices.find(tx, officeId))?.timeZone ?? 'UTC';
    return { choices: noticeKinds.map((kind) => ({ kind, way: wayOf(kind, chosen) })), digestHour, timeZone };
  }
}
