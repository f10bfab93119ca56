import type { ExchangeRateItem, WaitingRateList } from '@tendesh/contracts/programmes/exchange-rates';
import type { OfferedAction, StaffReference } from '@tendesh/contracts/shared/acts';
import { offeredActs, type Situation } from '@tendesh/domain/acts/transitions';
import { type RateFacts, type RateStatus, rateTransitions } from '@tendesh/domain/programmes/exchange-rate-transitions';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { ExchangeRateEntity } from './exchange-rate.entity';
import type { ListedRateRow, WaitingListRow } from './exchange-rates.repository';

type Standing = Pick<ExchangeRateEntity, 'status' | 'enteredBy' | 'firstUsedAt'>;

/** What the transition table of rates asks about one. A rate belongs to no office and no case. */
export function rateSituation(rate: Standing, actor: Actor): Situation<RateStatus, RateFacts> {
  return {
    status: rate.status,
    standing: { officeId: '', caseOfficerId: null, programmeIds: [] },
    done: [],
    facts: { enteredByActor: rate.enteredBy === actor.id, isUsed: rate.firstUsedAt !== null },
  };
}

export function presentRate(row: ListedRateRow, actor: Actor): ExchangeRateItem {
  const { id, currency, perUsdE8, validFrom, source, sourceNote, status, listId, withdrawReason, version } = row;
  return {
    ...{ id, currency, perUsdE8, validFrom, source, sourceNote, status, listId, withdrawReason, version },
    enteredBy: { id: row.enteredBy, fullName: row.enteredByName },
    enteredAt: row.enteredAt.toISOString(),
    confirmedBy: reference(row.confirmedBy, row.confirmedByName),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    withdrawnBy: reference(row.withdrawnBy, row.withdrawnByName),
    isUsed: row.firstUsedAt !== null,
    actions: actionsOf(row, actor),
  };
}

export function presentWaitingList(row: WaitingListRow, actor: Actor): WaitingRateList[] {
  const { id, count, currencies, validFrom } = row;
  const enteredBy = { id: row.enteredBy, fullName: row.enteredByName };
  const offered = actionsOf({ status: 'proposed', enteredBy: row.enteredBy, firstUsedAt: null }, actor);
  return offered
    .filter(({ act }) => act === 'confirm')
    .map((action) => ({
      ...{ id, count, currencies, validFrom, enteredBy, enteredAt: row.enteredAt.toISOString(), action },
    }));
}

function actionsOf(rate: Standing, actor: Actor): OfferedAction[] {
  return offeredActs(rateTransitions, actor, rateSituation(rate, actor)).map((act) => ({ ...act, helpers: [] }));
}

function reference(id: string | null, fullName: string | null): StaffReference | null {
  return id === null || fullName === null ? null : { id, fullName };
}
