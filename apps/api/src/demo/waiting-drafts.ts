import type { SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import type { SaveRuleSetRequest } from '@tendesh/contracts/programmes/rule-sets';
import { allocations, programmes, ruleSets } from '@tendesh/testing/reference';
import type { Desk } from './desk.repository';
import { done } from './story';

/** The administrator has drafted the next rules of Kyrgyzstan and a call for the border: both wait for a second person. */
export async function draftWhatComes(desk: Desk, today: string): Promise<void> {
  const administrator = await desk.as('bakyt.jumabaev');
  const [kyrgyz] = programmes;
  const year = Number(today.slice(0, 4)) + 1;
  done(await administrator.post(`/programmes/${kyrgyz.id}/rule-sets`, nextRules(`${year}-01-01`)));
  done(await administrator.post(`/programmes/${kyrgyz.id}/calls`, borderCall(year)));
}

function nextRules(effectiveFrom: string): SaveRuleSetRequest {
  const rules = JSON.parse(JSON.stringify(ruleSets[0].rules)) as RulesInput;
  return {
    effectiveFrom,
    note: 'A higher pass mark, a second approver for large grants, a committee of three and a window for appeals.',
    rules: {
      ...rules,
      ...{ scorePassMark: 70, secondApprovalAboveMinor: 50_000_000, quorum: 3, appealDays: 10 },
      ...{ minimumAge: 20, grantCapMinor: 60_000_000 },
      serviceDays: { ...rules.serviceDays, decision: 7 },
    },
  };
}

function borderCall(year: number): SaveCallRequest {
  return {
    code: `KG-BORDER-${year}`,
    name: {
      en: 'Businesses of women at the border',
      ru: 'Бизнес женщин в приграничье',
      ky: 'Чек арадагы аялдардын бизнеси',
      tg: 'Тиҷорати занон дар наздисарҳад',
    },
    description: {
      en: 'For returnees of Batken and Osh whose business employs women.',
      ru: 'Для вернувшихся мигрантов Баткена и Оша, чей бизнес даёт работу женщинам.',
      ky: 'Баткен жана Ош облусуна кайтып келип, аялдарга жумуш берген мигранттар үчүн.',
      tg: 'Барои муҳоҷирони ба Боткену Ӯш баргашта, ки тиҷораташон ба занон кор медиҳад.',
    },
    ...{ opensOn: `${year}-02-01`, closesOn: `${year}-09-30` },
    quotas: { maxGrants: 20, leastWomenBp: 7_000, leastYoungBp: 3_000 },
    ...{ ruleSetId: ruleSets[0].id, allocationIds: [allocations[1].id] },
  };
}
