import { namedInTrail, personalValues } from '../support/audit';
import { startWorld } from '../support/world';

it('neither the trail nor the log says who a person is, on the whole way to a grant', async () => {
  const written: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0),
  );
  const world = await startWorld();
  try {
    const { caseId, returneeId } = await world.story.anApplication({ stage: 'disbursed' });
    const manager = await world.as('elena.kim');
    for (const path of [`/returnees/${returneeId}`, '/search?q=Sydykova', '/cases/none/page']) await manager.get(path);
    await manager.post(`/cases/${caseId}/notes`, { body: 'Spoke to Gulzat about the machines' });
    await (await world.as('zarina.rahimova')).get('/reports/cases.csv?purpose=Donor%20audit&q=Sydykova');
    const personal = await personalValues(world);
    expect(personal.length).toBeGreaterThan(30);
    expect(await namedInTrail(world)).toEqual([]);
    expect(written.filter((line) => personal.some((value) => line.includes(value)))).toEqual([]);
  } finally {
    spies.forEach((spy) => spy.mockRestore());
    await world.stop();
  }
});
