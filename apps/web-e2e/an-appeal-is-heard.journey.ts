import { expect, type Page, test } from '@playwright/test';
import { type } from './support/forms';
import { atDesk, expectAccessible } from './support/people';
import { wordsOf } from './support/words';

const act = wordsOf('terms');
const word = wordsOf('appeals');
const grounds = 'The bank confirmed the savings a week ago; the letter came after the decision.';

const appeals = (page: Page) => page.getByRole('region', { name: word('title') });
const decisions = (page: Page) => page.getByRole('region', { name: 'Assessment and decision' });
const officers: Record<string, string> = { 'Aigul Asanova': 'aigul.asanova', 'Adilet Kadyrov': 'adilet.kadyrov' };

test('a rejection is appealed against, heard by somebody else, and decided anew by a third person', async ({
  browser,
}) => {
  const manager = await atDesk(browser, 'elena.kim');
  const { caseUrl, officer } = await anAssessedCase(manager);

  await manager.goto(caseUrl);
  await decisions(manager)
    .getByRole('button', { name: act('act.reject'), exact: true })
    .click();
  await confirm(manager, act('act.reject'), 'The own money was not shown');
  await expect(manager.getByText(act('applicationStatus.rejected')).first()).toBeVisible();

  const desk = await atDesk(browser, officer);
  await desk.goto(caseUrl);
  await appeals(desk)
    .getByRole('button', { name: act('act.appeal') })
    .click();
  const form = desk.getByRole('dialog');
  await type(form, word('file.grounds'), grounds);
  await expectAccessible(desk);
  await form.getByRole('button', { name: word('file.title') }).dblclick();
  await expect(form).toBeHidden();
  await expect(appeals(desk).getByText(grounds)).toHaveCount(1);
  await expectAccessible(desk);

  // Who rejected does not hear the appeal, and is told why.
  await manager.goto(caseUrl);
  await expect(appeals(manager).getByRole('button', { name: act('act.uphold') })).toHaveAttribute(
    'aria-disabled',
    'true',
  );

  const hearer = await atDesk(browser, 'talant.osmonov');
  await hearer.goto(caseUrl);
  await appeals(hearer)
    .getByRole('button', { name: act('act.uphold') })
    .click();
  await expect(hearer.getByRole('dialog').getByRole('group').first()).toBeVisible();
  await expectAccessible(hearer);
  await confirm(hearer, act('act.uphold'), 'The letter of the bank is in the file');
  await expect(hearer.getByText(act('applicationStatus.assessed')).first()).toBeVisible();

  // Neither of the two decides anew.
  for (const page of [manager, hearer]) {
    await page.goto(caseUrl);
    await expect(decisions(page).getByRole('button', { name: act('act.approve'), exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  }
  const approver = await atDesk(browser, 'daniyar.omarov');
  await approver.goto(caseUrl);
  await decisions(approver)
    .getByRole('button', { name: act('act.approve'), exact: true })
    .click();
  const dialog = approver.getByRole('dialog');
  await dialog.getByRole('button', { name: act('act.approve') }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(approver.getByText(act('applicationStatus.approved')).first()).toBeVisible();
});

/** One of the demo world that waits for its decision in Osh. */
async function anAssessedCase(page: Page): Promise<{ caseUrl: string; officer: string }> {
  const answer = await page.request.get('/api/reports/cases?status=assessed');
  const { items } = (await answer.json()) as { items: { id: string; caseOfficer: string }[] };
  const found = items.find(({ caseOfficer }) => officers[caseOfficer] !== undefined);
  if (found === undefined) throw new Error('Nothing waits for a decision in Osh');
  return { caseUrl: `/cases/${found.id}`, officer: officers[found.caseOfficer] ?? '' };
}

async function confirm(page: Page, name: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name }).dblclick();
  await expect(dialog).toBeHidden();
}
