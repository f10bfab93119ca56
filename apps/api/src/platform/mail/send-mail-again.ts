import { Injectable } from '@nestjs/common';
import type { StrandedMails } from '@tendesh/contracts/mail/mail';
import type { Added } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { UnitOfWork } from '../database/unit-of-work';
import { refuseIf } from '../problems/problem';
import { OutboxRepository } from './outbox.repository';

const MOST_SHOWN = 200;

/** A person decides what no machine can know: whether a mail in doubt, or one given up, goes out once more. */
@Injectable()
export class SendMailAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: OutboxRepository,
  ) {}

  stranded(): Promise<StrandedMails> {
    return this.work.read(async (tx) => ({ items: await this.outbox.stranded(tx, MOST_SHOWN) }));
  }

  run(id: string): Promise<Added> {
    return this.work.write(async (tx) => {
      if (!(await this.outbox.sendAgain(tx, id))) refuseIf([violation('wrong_status')]);
      await tx.audit({ noun: 'mail', nounId: id, act: 'sent_again' });
      return { id };
    });
  }
}
