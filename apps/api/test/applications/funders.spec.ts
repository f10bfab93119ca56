import type { Application, SavedApplication } from '@tendesh/contracts/applications/applications';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { startWorld, type World } from '../support/world';

describe('funders of a plan', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const saved = async (pledges: object[]) => {
    const { applicationId } = await world.story.anApplication();
    const officer = await world.as(cast.officer);
    const { version } = (await officer.get<Application>(`/applications/${applicationId}`)).body;
    const body = { ...sewingShopPlan, pledges };
    const answer = await officer.put<SavedApplication & ProblemBody>(`/applications/${applicationId}`, body, {
      version,
    });
    return { answer, pledges: (await officer.get<Application>(`/applications/${applicationId}`)).body.pledges };
  };
  const pledge = (said: object) => ({ kind: 'savings', amountMinor: 10_000_000, currency: 'KGS', ...said });

  it('may be many, each with a kind; who is not named is the usual one of the kind', async () => {
    const { pledges } = await saved([
      pledge({}),
      pledge({ kind: 'relative', funderDegree: 2, funder: 'Asan, brother' }),
      pledge({ kind: 'relative', funder: 'Mother' }),
      pledge({ kind: 'municipality', funder: 'Kashgar-Kyshtak' }),
      pledge({ kind: 'borrowed', funderKind: 'bank', funder: 'Demir Bank' }),
    ]);
    expect(pledges.map(({ funderKind, funderDegree }) => [funderKind, funderDegree])).toEqual([
      ['returnee', null],
      ['relative', 2],
      ['relative', 1],
      ['municipality', null],
      ['bank', null],
    ]);
  });

  it('give only what such a funder can give', async () => {
    const { answer } = await saved([pledge({ funderKind: 'bank' })]);
    expect(answer.body.violations).toMatchObject([{ code: 'unknown_value', pointer: '/pledges/0/funderKind' }]);
  });

  it('count as own in the degree of kinship that the pinned rules name, first degree by default', async () => {
    const near = await saved([pledge({ kind: 'relative', amountMinor: 70_000_000, funderDegree: 1 })]);
    expect(near.answer.body.violations).toEqual([]);
    const distant = await saved([pledge({ kind: 'relative', amountMinor: 70_000_000, funderDegree: 2 })]);
    expect(distant.answer.body.violations).toMatchObject([{ code: 'own_contribution_below_minimum' }]);
  });

  it.each([
    ['a share above the whole', `jsonb_set(rules, '{ownShareMinBp}', '10001')`],
    ['a share with a fraction', `jsonb_set(rules, '{inKindMaxBp}', '0.5')`],
    ['a share that is a word', `jsonb_set(rules, '{grantShareMaxBp}', '"half"')`],
    ['no share at all', `rules - 'ownShareMinBp'`],
    ['a floor above the cap', `jsonb_set(rules, '{grantFloorMinor}', '90000001')`],
    ['a kind that does not exist', `jsonb_set(rules, '{countingKinds}', '["savings", "lottery"]')`],
    ['a third party as own', `jsonb_set(rules, '{countingKinds}', '["municipality"]')`],
    ['an unknown strength', `jsonb_set(rules, '{leastEvidenceStrength}', '"hearsay"')`],
    ['a kind rule above the whole', `rules || '{"kindRules": [{"kind": "savings", "maxBp": 10001}]}'`],
    ['a kind rule for nothing', `rules || '{"kindRules": [{"maxBp": 100}]}'`],
    [
      'a kind rule with an unknown strength',
      `rules || '{"kindRules": [{"kind": "savings", "leastEvidenceStrength": "x"}]}'`,
    ],
    ['relatives of the ninth degree', `rules || '{"relativesMaxDegree": 9}'`],
  ])('stand under rules that make sense: the table refuses %s', async (_, change) => {
    await expect(world.sql.query(`update rule_set set rules = ${change}`)).rejects.toThrow(/rule_set_/);
  });

  it.each([
    `rules || '{"kindRules": [{"kind": "savings", "maxBp": 5000, "leastEvidenceStrength": "fiscal_receipt"}]}'`,
    `rules || '{"relativesMaxDegree": 0, "kindRules": []}'`,
  ])('stand under rules that make sense: the table takes %s', async (change) => {
    await world.sql.query('begin');
    await expect(world.sql.query(`update rule_set set rules = ${change}`)).resolves.toMatchObject({ rowCount: 2 });
    await world.sql.query('rollback');
  });
});
