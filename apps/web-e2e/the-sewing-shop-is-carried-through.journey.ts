import { type Browser, expect, type Page, test } from '@playwright/test';
import { submitAtExactlyHalf, writeThePlan } from './sewing-shop/apply';
import * as assess from './sewing-shop/assess';
import { payAll, prepareAndSign, releaseAll } from './sewing-shop/award';
import { closeTheCase, exportTheRow, missTheOthers, recordTheVisit } from './sewing-shop/monitor';
import { attachTheStatement, decideAtTheDesk, verifyTheSavings } from './sewing-shop/prove';
import { registerTheOwner } from './sewing-shop/register';
import { atDesk, expectAccessible, expectNothingSticksOut } from './support/people';

test('the sewing shop goes from registration to the exported row, each step typed by the person whose step it is', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const officer = await atDesk(browser, 'aigul.asanova');
  const { caseUrl, caseNumber } = await registerTheOwner(officer);
  await writeThePlan(officer);
  await submitAtExactlyHalf(officer, caseUrl);
  await attachTheStatement(officer);
  await assess.screen(officer);
  await assess.noteTheSiteVisit(officer);
  await scoreTwice(browser, caseUrl);
  await assess.presentForDecision(officer, caseUrl);
  const manager = await atDesk(browser, 'elena.kim');
  await assess.returnThePlan(manager, caseUrl);
  await assess.correctAndSubmitAgain(officer, caseUrl);
  await assess.screen(officer);
  await scoreTwice(browser, caseUrl);
  await assess.presentForDecision(officer, caseUrl);
  await assess.approve(manager, caseUrl);
  await withDesk(browser, 'nurlan.toktogulov', async (page) => {
    await verifyTheSavings(page, caseUrl);
    await decideAtTheDesk(page);
  });
  await prepareAndSign(officer, caseUrl);
  await withDesk(browser, 'talant.osmonov', (page) => releaseAll(page, caseUrl));
  await withDesk(browser, 'gulnara.sadykova', (page) => payAll(page, caseUrl));
  const monitor = await atDesk(browser, 'zarina.rahimova');
  await recordTheVisit(monitor, caseUrl);
  await missTheOthers(monitor);
  await closeTheCase(manager, caseUrl);
  await readOnThePhone(officer, caseUrl);
  await exportTheRow(monitor, caseNumber);
});

/** By two members, each at an own desk; what was returned is scored anew. */
async function scoreTwice(browser: Browser, caseUrl: string) {
  for (const scorer of ['farrukh.nazarov', 'meerim.isakova'])
    await withDesk(browser, scorer, (page) => assess.score(page, caseUrl));
}

async function withDesk(browser: Browser, name: string, act: (page: Page) => Promise<void>) {
  const page = await atDesk(browser, name);
  await act(page);
  await page.context().close();
}

/** The whole case, 360 pixels wide: nothing sticks out, and everything can be reached. */
async function readOnThePhone(page: Page, caseUrl: string) {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(caseUrl);
  await expect(page.getByRole('region', { name: 'Monitoring visits' })).toBeVisible();
  await expectAccessible(page);
  await expectNothingSticksOut(page);
}
