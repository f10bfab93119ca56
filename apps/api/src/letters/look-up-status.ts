import { Injectable } from '@nestjs/common';
import type { StatusRequest } from '@tendesh/contracts/letters/letters';
import { readCheckCode } from '@tendesh/domain/letters/check-code';
import { type PublicStage, publicStage } from '@tendesh/domain/letters/public-stage';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { hashOfCode, isSameHash, newSalt } from './code-hash';
import { StatusCodesRepository } from './status-codes.repository';

/** Over all addresses; the door lets each address ask far less often. */
const MOST_A_MINUTE = 300;

const nobody = { salt: newSalt(), hash: Buffer.alloc(32) };

/** The stage of a case for whoever has its number and its code. A wrong number and a wrong code are the same to the asker. */
@Injectable()
export class LookUpStatus {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: StatusCodesRepository,
  ) {}

  run({ number, code }: StatusRequest): Promise<PublicStage | 'wrong' | 'busy'> {
    const typed = readCheckCode(code);
    return this.work.system(async (tx) => {
      if (!(await this.codes.count(tx, MOST_A_MINUTE))) return 'busy';
      const kept = await this.codes.findByNumber(tx, number.trim().toUpperCase().replaceAll(/\s/g, ''));
      // Where there is nothing to compare with, the comparison is made all the same.
      const { salt, hash } = kept ?? nobody;
      const isRight = isSameHash(hashOfCode(typed ?? '', salt), hash);
      if (kept === null || !isRight) return 'wrong';
      await this.codes.countFound(tx);
      return publicStage(kept);
    });
  }
}
