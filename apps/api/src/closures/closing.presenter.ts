import type { ClosingFigures } from '@tendesh/contracts/work/case-page';
import type { ClosingAccountEntity } from './closing-account.entity';

export function presentClosing(account: ClosingAccountEntity): ClosingFigures {
  return {
    actualCostMinor: account.actualCostMinor,
    ownVerifiedMinor: account.ownVerifiedMinor,
    thirdPartyMinor: account.thirdPartyMinor,
    grantMinor: account.grantMinor,
    releasedMinor: account.releasedMinor,
    repaidMinor: account.repaidMinor,
    entitledMinor: account.entitledMinor,
    recoverMinor: account.recoverMinor,
  };
}
