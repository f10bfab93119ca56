import type { WorkList } from '@tendesh/contracts/work/work';
import { START, startWorld, type World } from '../support/world';

describe('my work', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const workOf = async (name: string) => (await (await world.as(name)).get<WorkList>('/work')).body;
  const kinds = async (name: string, caseId: string) =>
    (await workOf(name)).items.filter((item) => item.caseId === caseId).map(({ kind }) => kind);
  const day = (iso: string) => world.clock.set(new Date(`${iso}T04:00:00Z`));

  it('shows what is overdue first, then what waits longest, by service days of the office', async () => {
    const early = await world.story.anApplication({ stage: 'submitted' });
    day('2026-03-05');
    const late = await world.story.anApplication({ stage: 'draft' });
    await world.story.advance('submitted', late);
    day('2026-03-10');
    const { items, counts } = await workOf('elena.kim');
    // Five working days after Monday, 2 March; Women's Day falls on a Sunday.
    expect(items.map(({ caseId, kind, dueOn, overdue }) => [caseId, kind, dueOn, overdue])).toEqual([
      [early.caseId, 'to_screen', '2026-03-09', true],
      [late.caseId, 'to_screen', '2026-03-12', false],
    ]);
    expect(counts).toEqual([{ kind: 'to_screen', count: 2, overdue: 1 }]);
  });

  it('follows a case from desk to desk, and to nobody who may not act on it', async () => {
    const told = await world.story.anApplication({ stage: 'evidenced' });
    expect(await kinds('nurlan.toktogulov', told.caseId)).toEqual(['contribution_to_verify']);
    expect(await kinds('cholpon.ergeshova', told.caseId)).toEqual([]);
    expect(await kinds('rustam.saidov', told.caseId)).toEqual([]);
    await world.story.advance('eligible', told);
    expect(await kinds('aigul.asanova', told.caseId)).toEqual(['site_visit_to_make']);
    expect(await kinds('farrukh.nazarov', told.caseId)).toEqual(['to_score']);
    await world.story.advance('scored', told);
    expect(await kinds('farrukh.nazarov', told.caseId)).toEqual([]);
    expect(await kinds('aigul.asanova', told.caseId)).toEqual(['to_present']);
    await world.story.advance('assessed', told);
    expect(await kinds('daniyar.omarov', told.caseId)).toEqual(['to_decide']);
    expect(await kinds('elena.kim', told.caseId)).toEqual(['to_decide']);
    await world.sql.query(`update rule_set set rules = jsonb_set(rules, '{managerApprovalMaxMinor}', '69999999')`);
    expect(await kinds('elena.kim', told.caseId)).toEqual([]);
    expect(await kinds('daniyar.omarov', told.caseId)).toEqual(['to_decide']);
  });

  it('does not bring a release to its approver, nor a payment to who released', async () => {
    const approver = 'daniyar.omarov';
    const told = await world.story.anApplication({ stage: 'signed', cast: { approver } });
    expect(await kinds(approver, told.caseId)).toEqual([]);
    expect(await kinds('talant.osmonov', told.caseId)).toEqual(['tranche_to_release', 'tranche_to_release']);
    await world.story.advance('released', told);
    expect(await kinds('gulnara.sadykova', told.caseId)).toEqual(['release_to_pay', 'release_to_pay']);
    await world.story.advance('disbursed', told);
    expect(await kinds('zarina.rahimova', told.caseId)).toEqual([]);
    day('2026-03-20');
    expect(await kinds('zarina.rahimova', told.caseId)).toEqual(['visit_to_make']);
    world.clock.set(START);
  });

  it('brings a rejected case to the manager to close', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    await world.story.actOnApplication(told, 'aigul.asanova', 'withdrawal', { reason: 'Went abroad again' });
    expect(await kinds('elena.kim', told.caseId)).toEqual(['case_to_close']);
    expect(await kinds('sultan.mamatov', told.caseId)).toEqual([]);
  });
});
