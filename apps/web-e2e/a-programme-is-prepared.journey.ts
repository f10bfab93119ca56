import { expect, test } from '@playwright/test';
import { addDays } from '@tendesh/domain/calendar/days';
import { agree, draftNextRules, expectChange, expectSecondPersonNeeded, replay } from './programme/rules';
import {
  addAllocation,
  addProgramme,
  draftCall,
  draftFirstRules,
  expectOpenCall,
  letServe,
  today,
} from './programme/set-up';
import { toldDate } from './support/forms';
import { atDesk, expectNothingSticksOut } from './support/people';
import { wordsOf } from './support/words';

const term = wordsOf('terms');
const rule = wordsOf('programmes');

test('a programme gets its money, its rules and a call, each rule and call by the word of a second person', async ({
  browser,
}) => {
  const administrator = await atDesk(browser, 'bakyt.jumabaev');
  const address = await addProgramme(administrator);
  await letServe(administrator, 'Daniyar Omarov');
  await administrator.goto(address);
  await addAllocation(administrator);
  const rules = await draftFirstRules(administrator);
  await expectSecondPersonNeeded(administrator, 'approve');

  const approver = await atDesk(browser, 'daniyar.omarov');
  await approver.goto(rules);
  await agree(approver, 'approve');
  await expect(approver.getByText(term('ruleSetStatus.approved'), { exact: true })).toBeVisible();

  await administrator.goto(address);
  await draftCall(administrator);
  await expectSecondPersonNeeded(administrator, 'publish');
  await approver.goto(address);
  await agree(approver, 'publish');
  await expect(approver.getByText(term('callStatus.published'), { exact: true })).toBeVisible();
  await approver.setViewportSize({ width: 390, height: 844 });
  await expectNothingSticksOut(approver);
  await expectOpenCall(await atDesk(browser, 'nigina.azizova'));
});

test('the next rules are compared with the last, replayed on who applied before, and hold from a day on', async ({
  browser,
}) => {
  const from = addDays(today, 40);
  const administrator = await atDesk(browser, 'bakyt.jumabaev');
  await administrator.goto('/programmes');
  await administrator.getByRole('link', { name: /matching grants, Tajikistan/ }).click();
  const address = await draftNextRules(administrator, { from, ownShare: '60', note: 'More own money, as agreed' });
  await expectChange(administrator, {
    rule: rule('rule.ownShareMinBp'),
    former: 'at least 50% of the project cost',
    now: 'at least 60% of the project cost',
  });
  await replay(administrator, { because: rule('rule.ownShareMinBp') });
  await expectSecondPersonNeeded(administrator, 'approve');

  const approver = await atDesk(browser, 'daniyar.omarov');
  await approver.goto(address);
  await agree(approver, 'approve');
  await expect(approver.getByText(`In effect from ${toldDate(from)}`)).toBeVisible();
});
