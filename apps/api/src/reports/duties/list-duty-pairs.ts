import { Injectable } from '@nestjs/common';
import type { DutyPairItem, DutyPairPage, DutyPairQuery } from '@tendesh/contracts/reports/duties';
import { type ChainPlace, type DutyPair, dutyPairs } from '@tendesh/domain/acts/duty-pairs';
import { reaches } from '@tendesh/domain/staff/reach';
import { currentActor } from '../../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../../platform/database/keyset';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { type Colleague, StaffRepository } from '../../staff/staff.repository';
import { ChainPlacesRepository, type NamedPlace } from './chain-places.repository';

/** Who together could complete a case, by the roles held and the authorities lent at this moment. */
@Injectable()
export class ListDutyPairs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly places: ChainPlacesRepository,
  ) {}

  page({ officeId, cursor = '', limit = DEFAULT_PAGE }: DutyPairQuery): Promise<DutyPairPage> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const all = await this.places.list(tx, officeId ?? null);
      const places = all.filter((one) => reaches(actor, 'duties.read', standingOf(one)));
      const people = await this.staff.active(tx);
      // Computed as a whole, because a role anywhere may make a pair; only the page of it is put into words.
      const after = dutyPairs(people, places)
        .map((pair) => ({ id: idOf(pair), pair }))
        .filter(({ id }) => id > cursor)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const { items, next } = pageOf(after, limit);
      return { items: items.map(({ id, pair }) => presented(id, pair, places, people)), next };
    });
  }
}

function standingOf({ officeId, programmeId }: ChainPlace) {
  return { officeId, caseOfficerId: null, programmeIds: [programmeId] };
}

function idOf({ officeId, programmeId, people }: DutyPair): string {
  return [officeId, programmeId, ...people.map(({ staffId }) => staffId)].join('.');
}

function presented(
  id: string,
  { officeId, programmeId, people, forAnyAmount }: DutyPair,
  places: readonly NamedPlace[],
  colleagues: readonly Colleague[],
): DutyPairItem {
  const place = places.find((one) => one.officeId === officeId && one.programmeId === programmeId);
  return {
    id,
    officeName: place?.officeName ?? '',
    programmeCode: place?.programmeCode ?? '',
    people: people.flatMap(({ staffId, steps }) =>
      colleagues
        .filter((one) => one.id === staffId)
        .map(({ fullName, roles, lent }) => ({
          ...{ id: staffId, fullName, roles, steps: [...steps] },
          onBehalfOf: lent.map((authority) => authority.fullName),
        })),
    ),
    forAnyAmount,
  };
}
