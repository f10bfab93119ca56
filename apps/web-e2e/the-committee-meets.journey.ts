import { expect, type Page, test } from '@playwright/test';
import {
  castVote,
  close,
  convene,
  decide,
  declareNoConflict,
  expectClosed,
  makeMinutes,
  open,
  stepAside,
} from './committee/room';
import { atDesk, expectAccessible, expectNothingSticksOut } from './support/people';

test('a committee is convened, one member steps aside, the others vote, and the chair closes with minutes', async ({
  browser,
}) => {
  const manager = await atDesk(browser, 'elena.kim');
  const { address, names } = await convene(manager, ['Farrukh Nazarov', 'Meerim Isakova', 'Asylbek Moldokulov']);
  const [kin, other] = names;

  const chair = await enter(await atDesk(browser, 'farrukh.nazarov'), address);
  const member = await enter(await atDesk(browser, 'meerim.isakova'), address);
  const outside = await enter(await atDesk(browser, 'asylbek.moldokulov'), address);
  await expectAccessible(member);
  for (const page of [chair, outside]) for (const name of names) await declareNoConflict(page, name);
  const file = await stepAside(member, kin, 'Family');
  await declareNoConflict(member, other);
  await expectClosed(member, { name: kin, file, address });

  await open(chair);
  for (const page of [chair, outside]) {
    await page.goto(address);
    await castVote(page, kin, 'For');
    await castVote(page, other, 'For');
  }
  await member.goto(address);
  await castVote(member, other, 'For');
  await expect(member.getByRole('button', { name: 'For', exact: true })).toHaveCount(1);

  await chair.goto(address);
  await decide(chair, kin, 'Selected', 'Selected by the committee');
  await decide(chair, other, 'Reserve list', 'Put on the reserve list');
  await close(chair);
  await makeMinutes(chair);
  await readOnThePhone(chair);
});

async function enter(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function readOnThePhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await expectNothingSticksOut(page);
}
