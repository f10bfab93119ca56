import type { AppealRequest } from '@tendesh/contracts/appeals/appeals';
import type { Application, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import type { ValuationRequest } from '@tendesh/contracts/contributions/valuations';
import type { RegisteredReturnee, RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { VisitFindingsInput } from '@tendesh/contracts/monitoring/visits';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { addDays } from '@tendesh/domain/calendar/days';
import { calls } from '@tendesh/testing/reference';
import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { sewingShopFindings, sewingShopOwner, sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { Answer } from './client';
import type { Desk } from './desk.repository';
import { type Paper, pdfPaper, pngPaper } from '@tendesh/testing/papers';

/** Who does what in a story, by the names of libs/testing/reference; the defaults are the people of Osh. */
export interface Cast {
  readonly officer: string;
  readonly verifier: string;
  readonly scorers: readonly string[];
  readonly approver: string;
  /** Gives the second approval where the grant needs two. */
  readonly second: string;
  readonly releaser: string;
  readonly finance: string;
  readonly monitor: string;
}

export const cast: Cast = {
  officer: 'aigul.asanova',
  verifier: 'nurlan.toktogulov',
  scorers: ['farrukh.nazarov', 'meerim.isakova'],
  approver: 'elena.kim',
  second: 'daniyar.omarov',
  releaser: 'talant.osmonov',
  finance: 'gulnara.sadykova',
  monitor: 'zarina.rahimova',
};

export const stages = [
  'draft',
  'submitted',
  'evidenced',
  'eligible',
  'scored',
  'assessed',
  'approved',
  'verified',
  'signed',
  'released',
  'disbursed',
] as const;
export type Stage = (typeof stages)[number];

export interface Told {
  readonly caseId: string;
  readonly returneeId: string;
  readonly applicationId: string;
}

interface Options {
  readonly cast?: Partial<Cast>;
  readonly person?: RegisterReturneeRequest;
  readonly plan?: SaveApplicationRequest;
  readonly callId?: string;
}

let people = 0;

/**
 * Brings a case to a stage by the acts of the people concerned, over HTTP, as they would do it. Tests arrange with it,
 * the demo world is told with it. Every act throws unless it succeeds.
 */
export class Story {
  constructor(private readonly desk: Desk) {}

  /** A returnee with an open case. Without a person given, a new invented one each time. */
  async aCase(options: Options = {}): Promise<{ caseId: string; returneeId: string }> {
    const officer = await this.desk.as({ ...cast, ...options.cast }.officer);
    const answer = await officer.post<RegisteredReturnee>('/registrations', options.person ?? anotherPerson());
    const { id, caseId } = done(answer);
    return { returneeId: id, caseId: caseId ?? '' };
  }

  /** An application that has come as far as `stage`, by the acts in their order. */
  async anApplication({ stage = 'draft', ...options }: Options & { stage?: Stage } = {}): Promise<Told> {
    const { caseId, returneeId } = await this.aCase(options);
    const applicationId = await this.start(caseId, options);
    const told = { caseId, returneeId, applicationId };
    for (const next of stages.slice(1, stages.indexOf(stage) + 1))
      await this.advance(next, told, { ...cast, ...options.cast });
    return told;
  }

  async advance(to: Stage, told: Told, who: Cast = cast): Promise<void> {
    const acts: Record<Stage, () => Promise<void>> = {
      draft: () => Promise.resolve(),
      submitted: () => this.submit(told, who.officer),
      evidenced: () => this.evidence(told, who.officer),
      eligible: () => this.screen(told, who.officer),
      scored: () => this.assess(told, who),
      assessed: () => this.actOnApplication(told, who.officer, 'presentation', {}),
      approved: () => this.approve(told, who),
      verified: () => this.verify(told, who.verifier),
      signed: () => this.sign(told, who.officer),
      released: () => this.release(told, who.releaser),
      disbursed: () => this.disburse(told, who.finance),
    };
    await acts[to]();
  }

  async start(
    caseId: string,
    { plan = sewingShopPlan, callId = calls[1].id, cast: who = {} }: Options = {},
  ): Promise<string> {
    const officer = await this.desk.as({ ...cast, ...who }.officer);
    const { id, version } = done(await officer.post<Written>(`/cases/${caseId}/applications`, { callId }));
    done(await officer.put(`/applications/${id}`, plan, { version }));
    return id;
  }

  submit(told: Told, officer: string): Promise<void> {
    return this.actOnApplication(told, officer, 'submission', { declared: true });
  }

  /** One paper over the whole amount for every contribution; what is given in kind is valued first. */
  async evidence({ caseId }: Told, officerName: string, strength = 'bank_statement'): Promise<void> {
    const { contributions } = await this.page(caseId, officerName);
    for (const { id, isInKind } of contributions) {
      if (isInKind) await this.value(caseId, officerName, id);
      await this.attach(caseId, officerName, id, isInKind ? { strength: 'valuation_act' } : { strength });
    }
  }

  /** Attaches a paper to a contribution; what is not said follows from the contribution. Returns the id of the item. */
  async attach(
    caseId: string,
    officerName: string,
    contributionId: string,
    { paper, ...said }: { paper?: Paper } & (Partial<EvidenceRequest> | { strength: string }) = {},
  ): Promise<string> {
    const page = await this.page(caseId, officerName);
    const one = contributionOf(page, contributionId);
    const count = one.evidence.length + 1;
    const kind = one.isOwn ? 'evidence' : 'commitment_letter';
    const sent = paper ?? pdfPaper(`statement-${count}.pdf`, `Statement ${one.id} ${count}`);
    const { id: documentId } = await this.upload(caseId, officerName, sent, kind, one.id);
    const particulars = {
      ...{
        documentId,
        strength: 'bank_statement',
        issuer: 'Demir Bank',
        documentNumber: `BS-${one.id.slice(-6)}/${count}`,
      },
      ...{ datedOn: page.case.openedOn, sumMinor: one.amountMinor, currency: one.currency },
      ...said,
    };
    const officer = await this.desk.as(officerName);
    return done(await officer.post<Written>(`/contributions/${one.id}/evidence`, particulars, { version: one.version }))
      .id;
  }

  /** Two valuers from outside, and a photo. */
  async value(
    caseId: string,
    officerName: string,
    contributionId: string,
    said: Partial<ValuationRequest> = {},
  ): Promise<void> {
    const officer = await this.desk.as(officerName);
    await this.upload(caseId, officerName, pngPaper('photo.png', (people += 1)), 'valuation_photo', contributionId);
    const page = await this.page(caseId, officerName);
    const one = contributionOf(page, contributionId);
    const valuation = {
      method: one.kind === 'labour' ? 'local_wage' : one.kind === 'premises' ? 'local_rent' : 'market_price',
      ...{ valuedOn: page.case.openedOn, valueMinor: one.amountMinor },
      valuers: [{ name: 'Asan Usenov' }, { name: 'Bakyt Osmonkulov' }],
      ...(one.kind === 'equipment_bought' ? { depreciation: almostNew(one.amountMinor, page.case.openedOn) } : {}),
      ...said,
    };
    done(await officer.put(`/contributions/${one.id}/valuation`, valuation, { version: one.version }));
  }

  screen(told: Told, officer: string): Promise<void> {
    return this.actOnApplication(told, officer, 'screening', { answers: screeningAnswers, outcome: 'eligible' });
  }

  async assess(told: Told, who: Cast, levels: readonly number[] = [4]): Promise<void> {
    const visitedOn = (await this.page(told.caseId, who.officer)).case.openedOn;
    const visit = {
      visitedOn,
      premises: 'Dry, three-phase current, room for the machines',
      ownMoneySeen: true,
      note: 'The plan fits the place.',
    };
    await this.actOnApplication(told, who.officer, 'site-visits', visit);
    for (const scorer of who.scorers) {
      const scores = standardScoreForm.criteria.map(({ code }, index) => ({
        criterion: code,
        level: levels[index % levels.length] ?? 4,
      }));
      await this.actOnApplication(told, scorer, 'score-sheets', { scores });
    }
  }

  /** Accepts every paper that waits, or the first of them, for all that it claims. */
  async verify({ caseId }: Told, verifierName: string, count = Infinity): Promise<void> {
    const verifier = await this.desk.as(verifierName);
    const { contributions } = await this.page(caseId, verifierName);
    const waiting = contributions.flatMap((one) => one.evidence).filter(({ status }) => status === 'attached');
    for (const item of waiting.slice(0, count)) {
      const acceptance = { amountMinor: item.claimedMinor };
      done(await verifier.post(`/evidence-items/${item.id}/acceptance`, acceptance, { version: item.version }));
    }
  }

  /** Tranches of equal parts, two unless said otherwise, the agreement, and the signed copy. */
  async sign(
    { caseId }: Told,
    officerName: string,
    { language = 'ky', tranches: count = 2 }: { language?: string; tranches?: number } = {},
  ): Promise<void> {
    const officer = await this.desk.as(officerName);
    const award = await this.award(caseId, officerName);
    const plannedOn = award.approvedAt.slice(0, 10);
    const part = Math.floor(award.amountMinor / count);
    const tranches = Array.from({ length: count }, (_, index) => ({
      purpose: index === 0 ? 'Machines' : 'Remaining equipment and material',
      amountMinor: index === count - 1 ? award.amountMinor - part * index : part,
      plannedOn,
    }));
    done(await officer.put(`/awards/${award.id}/tranches`, { tranches }, { version: award.version }));
    const planned = await this.award(caseId, officerName);
    done(await officer.post(`/awards/${award.id}/agreement`, { language }, { version: planned.version }));
    const paper = pdfPaper('agreement-signed.pdf', `Signed agreement ${award.id}`);
    const { id: documentId } = await this.upload(caseId, officerName, paper, 'signed_agreement', award.id);
    const prepared = await this.award(caseId, officerName);
    done(
      await officer.post(
        `/awards/${award.id}/signature`,
        { documentId, signedOn: plannedOn },
        { version: prepared.version },
      ),
    );
  }

  async release({ caseId }: Told, releaserName: string, count = Infinity): Promise<void> {
    const releaser = await this.desk.as(releaserName);
    const { tranches } = await this.award(caseId, releaserName);
    for (const one of tranches.filter(({ status }) => status === 'planned').slice(0, count)) {
      done(await releaser.post(`/tranches/${one.id}/release`, {}, { version: one.version }));
    }
  }

  async disburse({ caseId }: Told, financeName: string, paidOn?: string): Promise<void> {
    const finance = await this.desk.as(financeName);
    const { tranches, approvedAt } = await this.award(caseId, financeName);
    for (const one of tranches.filter(({ status }) => status === 'released')) {
      const released = one.releases.find(({ voidedAt }) => voidedAt === null)?.authorisedAt ?? approvedAt;
      const payment = {
        way: 'supplier',
        payee: 'OsOO Tigim Servis',
        reference: `PO-${one.position}`,
        amountMinor: one.amountMinor,
        paidOn: paidOn ?? released.slice(0, 10),
      };
      done(await finance.post(`/tranches/${one.id}/disbursement`, payment, { version: one.version }));
    }
  }

  async recordVisit(
    caseId: string,
    monitorName: string,
    month: number,
    visitedOn: string,
    findings: VisitFindingsInput = sewingShopFindings,
  ): Promise<void> {
    const monitor = await this.desk.as(monitorName);
    const visit = (await this.page(caseId, monitorName)).visits.find((one) => one.month === month);
    if (visit === undefined) throw new Error(`No visit is planned for month ${month}`);
    done(await monitor.post(`/visits/${visit.id}/findings`, { visitedOn, findings }, { version: visit.version }));
  }

  async close(caseId: string, managerName: string, outcome: string, note?: string): Promise<void> {
    const manager = await this.desk.as(managerName);
    const { case: found, match, award } = await this.page(caseId, managerName);
    // The project cost what the plan said.
    const actuals = award === null || match === null ? {} : { actualCostMinor: match.needMinor };
    const closure = { outcome, ...actuals, ...(note === undefined ? {} : { note }) };
    done(await manager.post(`/cases/${caseId}/closure`, closure, { version: found.version }));
  }

  /** Files an appeal against the refusal, and returns its id. */
  async appeal(told: Told, officerName: string, request: AppealRequest): Promise<string> {
    const officer = await this.desk.as(officerName);
    const { appeals } = await this.page(told.caseId, officerName);
    const path = `/applications/${told.applicationId}/appeals`;
    return done(await officer.post<Written>(path, request, { version: appeals?.version ?? 0 })).id;
  }

  async hearAppeal(id: string, hearer: string, act: 'upholding' | 'dismissal', reason: string): Promise<void> {
    done(await (await this.desk.as(hearer)).post(`/appeals/${id}/${act}`, { reason }, { version: 1 }));
  }

  /** An act on the application at its present version, e.g. `approval`. */
  async actOnApplication({ applicationId }: Told, name: string, act: string, body: object): Promise<void> {
    const person = await this.desk.as(name);
    const { version } = done(await person.get<Application>(`/applications/${applicationId}`));
    done(await person.post(`/applications/${applicationId}/${act}`, body, { version }));
  }

  /** One approval, and a second where the grant needs two. */
  async approve(told: Told, who: Cast): Promise<void> {
    await this.actOnApplication(told, who.approver, 'approval', {});
    const { application } = await this.page(told.caseId, who.officer);
    if (application?.status !== 'approved') await this.actOnApplication(told, who.second, 'approval', {});
  }

  async page(caseId: string, name: string): Promise<CasePage> {
    return done(await (await this.desk.as(name)).get<CasePage>(`/cases/${caseId}/page`));
  }

  async upload(caseId: string, name: string, paper: Paper, kind: string, subjectId?: string): Promise<DocumentItem> {
    const person = await this.desk.as(name);
    const fields = { kind, ...(subjectId === undefined ? {} : { subjectId }) };
    return done(await person.upload<DocumentItem>(`/cases/${caseId}/documents`, paper, fields));
  }

  private async award(caseId: string, name: string) {
    const { award } = await this.page(caseId, name);
    if (award === null) throw new Error('The case has no award');
    return award;
  }
}

function contributionOf({ contributions }: CasePage, id: string): ContributionItem {
  const found = contributions.find((one) => one.id === id);
  if (found === undefined) throw new Error('The case has no such contribution');
  return found;
}

/** Bought on the day at the price that it is worth. */
function almostNew(priceMinor: number, boughtOn: string) {
  return { boughtOn, priceMinor, usefulYears: 10, residualMinor: 0 };
}

/** The body of an answer that succeeded. */
export function done<Body>(answer: Answer<Body>): Body {
  if (answer.status < 400) return answer.body;
  throw new Error(`Answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}

/** The sewing shop's owner with other papers, so that each is somebody else. */
function anotherPerson(): RegisterReturneeRequest {
  people += 1;
  const number = String(people).padStart(5, '0');
  // Namesakes born on one day would be possible duplicates of each other.
  const birthDate = addDays('1980-01-01', people % 8_000);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return {
    ...sewingShopOwner,
    birthDate,
    identityDocuments: [{ kind: 'pin', number: `1${day}${month}${year}${number}`, country: 'KG' }],
    phones: [`+996555${String(200_000 + people)}`],
  };
}
