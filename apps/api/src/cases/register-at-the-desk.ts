import { Injectable } from '@nestjs/common';
import type { RegisteredReturnee, RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { RegisterReturnee } from '../returnees/register-returnee';
import { OpenCase } from './open-case';

/** A person is registered and, as it happens at the desk, the case opened in the same act: both or neither. */
@Injectable()
export class RegisterAtTheDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly register: RegisterReturnee,
    private readonly openCase: OpenCase,
  ) {}

  run(request: RegisterReturneeRequest): Promise<RegisteredReturnee> {
    return this.work.write(async (tx) => {
      const returnee = await this.register.run(tx, request);
      const opened = request.openCase ? await this.openCase.within(tx, returnee) : null;
      return { id: returnee.id, version: returnee.version, caseId: opened?.id ?? null };
    });
  }
}
