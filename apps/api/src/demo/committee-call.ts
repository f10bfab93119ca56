import type { Written } from '@tendesh/contracts/shared/acts';
import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import { addDays } from '@tendesh/domain/calendar/days';
import { allocations, programmes, ruleSets } from '@tendesh/testing/reference';
import type { Desk } from './desk.repository';
import { done } from './story';

const [{ id: kyrgyz }] = programmes;
const QUORUM = 2;

/** A call of Kyrgyzstan that a committee decides: drafted by the administrator, published by the regional approver. */
export async function openCommitteeCall(desk: Desk, day: string): Promise<string> {
  const [administrator, approver] = [await desk.as('bakyt.jumabaev'), await desk.as('daniyar.omarov')];
  const rules = JSON.parse(JSON.stringify(ruleSets[0].rules)) as RulesInput;
  const drafted = await administrator.post<Written>(`/programmes/${kyrgyz}/rule-sets`, {
    effectiveFrom: addDays(day, 1),
    note: 'A committee of two or more decides; the rest stays as it is.',
    rules: { ...rules, quorum: QUORUM },
  });
  const { id: ruleSetId, version } = done(drafted);
  done(await approver.post(`/rule-sets/${ruleSetId}/approval`, {}, { version }));
  const call = done(await administrator.post<Written>(`/programmes/${kyrgyz}/calls`, aCall(ruleSetId, day)));
  done(await approver.post(`/calls/${call.id}/publication`, {}, { version: call.version }));
  return call.id;
}

function aCall(ruleSetId: string, day: string) {
  return {
    code: 'KG-COMMITTEE',
    name: {
      en: 'Kyrgyzstan, call with a committee',
      ru: 'Кыргызстан, конкурс с комитетом',
      ky: 'Кыргызстан, комитет чечүүчү конкурс',
      tg: 'Қирғизистон, озмун бо кумита',
    },
    description: {
      en: 'A committee reads, votes and ranks; others wait in reserve for money that returns.',
      ru: 'Комитет читает, голосует и ранжирует; остальные ждут в резерве, пока вернутся деньги.',
      ky: 'Комитет окуп, добуш берип, иреттейт; калгандары кайткан акчаны резервде күтөт.',
      tg: 'Кумита мехонад, овоз медиҳад ва тартиб медиҳад; дигарон дар захира пули баргаштаро интизоранд.',
    },
    ...{ opensOn: addDays(day, 2), closesOn: addDays(day, 365), quotas: {} },
    ...{ ruleSetId, allocationIds: [allocations[0].id] },
  };
}
