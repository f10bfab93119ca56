import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import type { SaveProgrammeRequest } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { StaffPage } from '@tendesh/contracts/staff/staff';
import { addDays } from '@tendesh/domain/calendar/days';
import { offices, programmes, ruleSets } from '@tendesh/testing/reference';
import type { Client } from './client';
import type { Desk } from './desk.repository';
import { done } from './story';

const [{ id: kyrgyz, offices: officeCodes }] = programmes;
const QUORUM = 2;

export interface CommitteeProgramme {
  readonly programmeId: string;
  readonly callId: string;
}

/** A programme of Kyrgyzstan that a committee decides: set up by the administrator, agreed to by the regional approver. */
export async function openCommitteeProgramme(desk: Desk, day: string): Promise<CommitteeProgramme> {
  const [administrator, approver] = [await desk.as('bakyt.jumabaev'), await desk.as('daniyar.omarov')];
  const { id: programmeId } = done(await administrator.post<Written>('/programmes', programme));
  await serveBoth(administrator, programmeId);
  const allocation = await administrator.post<Written>(`/programmes/${programmeId}/allocations`, money(day));
  const rules = JSON.parse(JSON.stringify(ruleSets[0].rules)) as RulesInput;
  const drafted = await administrator.post<Written>(`/programmes/${programmeId}/rule-sets`, {
    effectiveFrom: day,
    note: 'A committee of two or more decides.',
    rules: { ...rules, quorum: QUORUM },
  });
  const { id: ruleSetId, version } = done(drafted);
  done(await approver.post(`/rule-sets/${ruleSetId}/approval`, {}, { version }));
  const body = { ...call, ruleSetId, allocationIds: [done(allocation).id] };
  const dates = { opensOn: addDays(day, 2), closesOn: addDays(day, 365) };
  const added = done(await administrator.post<Written>(`/programmes/${programmeId}/calls`, { ...body, ...dates }));
  done(await approver.post(`/calls/${added.id}/publication`, {}, { version: added.version }));
  return { programmeId, callId: added.id };
}

/** Whoever serves the first programme serves this one too. */
async function serveBoth(administrator: Client, programmeId: string): Promise<void> {
  const { items } = done(await administrator.get<StaffPage>('/staff?limit=100'));
  for (const { id, version, fullName, language, office, roles, programmeIds } of items) {
    if (!programmeIds.includes(kyrgyz)) continue;
    const body = { fullName, language, officeId: office.id, roles, programmeIds: [...programmeIds, programmeId] };
    done(await administrator.put(`/staff/${id}`, body, { version }));
  }
}

const programme: SaveProgrammeRequest = {
  code: 'KG-VILLAGE',
  name: {
    en: 'Businesses in villages, chosen by a committee',
    ru: 'Предприятия в сёлах, отбор комиссией',
    ky: 'Айылдагы ишканалар, комиссия тандайт',
    tg: 'Корхонаҳо дар деҳот, интихоби комиссия',
  },
  description: {
    en: 'Grants beside own money for businesses outside the towns.',
    ru: 'Гранты рядом с собственными деньгами для предприятий за пределами городов.',
    ky: 'Шаардан тышкары ишканаларга өз каражатына кошумча гранттар.',
    tg: 'Грантҳо дар баробари маблағи худӣ барои корхонаҳои берун аз шаҳрҳо.',
  },
  country: 'KG',
  currency: 'KGS',
  officeIds: offices.filter(({ code }) => (officeCodes as readonly string[]).includes(code)).map(({ id }) => id),
};

const money = (day: string) => ({
  donor: 'Demo donor',
  purpose: 'Businesses in villages',
  reference: 'KG-VILLAGE-1',
  amountMinor: 500_000_000,
  validFrom: day,
  validUntil: addDays(day, 730),
});

const call = {
  code: 'KG-COMMITTEE',
  name: {
    en: 'Kyrgyzstan, call with a committee',
    ru: 'Кыргызстан, конкурс с комиссией',
    ky: 'Кыргызстан, комиссия чечүүчү конкурс',
    tg: 'Қирғизистон, озмун бо комиссия',
  },
  description: {
    en: 'A committee reads, votes and ranks; others wait in reserve for money that returns.',
    ru: 'Комиссия читает, голосует и ранжирует; остальные ждут в резерве, пока вернутся деньги.',
    ky: 'Комиссия окуп, добуш берип, иреттейт; калгандары кайткан акчаны резервде күтөт.',
    tg: 'Комиссия мехонад, овоз медиҳад ва тартиб медиҳад; дигарон дар захира пули баргаштаро интизоранд.',
  },
  quotas: {},
};
