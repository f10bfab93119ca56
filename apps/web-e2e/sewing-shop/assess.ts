import { expect, type Page } from '@playwright/test';
import { standardManualItems } from '@tendesh/domain/assessments/manual-items';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { choose, type } from '../support/forms';
import { expectAccessible } from '../support/people';
import { wordsOf } from '../support/words';

const word = wordsOf('assessments');

const assessment = (page: Page) => page.getByRole('region', { name: 'Assessment and decision' });

/** The system answers what it knows and doubts the shared telephone; the case officer settles that and answers the rest. */
export async function screen(page: Page): Promise<void> {
  await assessment(page).getByRole('button', { name: 'Screen', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const doubt = word('screening.settle.duplicate');
  await dialog.getByRole('radiogroup', { name: doubt }).getByRole('radio', { name: 'Yes' }).check();
  await type(dialog, `Note to: ${doubt}`, 'Her sister; both identity cards seen.');
  for (const { code, question } of standardManualItems) {
    await dialog.getByRole('radiogroup', { name: question.en }).getByRole('radio', { name: 'Yes' }).check();
    const seen = screeningAnswers.find(({ item }) => item === code);
    await type(dialog, `Note to: ${question.en}`, seen?.note ?? '');
  }
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Eligible', exact: true }).click();
  await expect(dialog).toBeHidden();
}

export async function noteTheSiteVisit(page: Page): Promise<void> {
  await assessment(page).getByRole('button', { name: 'Record a site visit' }).click();
  const dialog = page.getByRole('dialog');
  await type(dialog, 'Premises', 'Own ground floor of 140 square metres, three-phase current');
  await dialog.getByRole('checkbox', { name: 'Own money seen' }).check();
  await type(dialog, 'What was seen', 'Fourteen old machines, orders for two months, the savings on the bank card.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

/** A score sheet of one's own; the other's stays hidden until it is handed in. */
export async function score(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await assessment(page).getByRole('button', { name: 'Score', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const { label } of standardScoreForm.criteria) {
    const criterion = dialog.getByRole('radiogroup', { name: new RegExp(`^${label.en}`) });
    await criterion.getByRole('radio', { name: '4' }).check();
  }
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Hand in' }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(assessment(page).getByText('80 points').first()).toBeVisible();
}

export async function presentForDecision(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await assessment(page).getByRole('button', { name: 'Present for decision' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Present for decision' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** The manager wants the market and the premises described better: only these two fields open again. */
export async function returnThePlan(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await assessment(page).getByRole('button', { name: 'Return for correction' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Market', exact: true }).check();
  await choose(dialog, 'Why: Market', 'Not shown.');
  await type(dialog, 'In own words: Market', 'Name the two shops in Osh.');
  await dialog.getByRole('checkbox', { name: 'Premises', exact: true }).check();
  await choose(dialog, 'Why: Premises', 'Not clear enough.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'See what will be said' }).click();
  await expect(page.getByText('Name the two shops in Osh.').last()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').last().getByRole('button', { name: 'Return', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

export async function correctAndSubmitAgain(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await page.getByRole('region', { name: 'Application' }).getByRole('button', { name: 'Open the editor' }).click();
  await expect(page.getByText('Name the two shops in Osh.').first()).toBeVisible();
  const market = page.getByRole('textbox', { name: 'Market', exact: true });
  await market.fill(`${await market.inputValue()} The shops are Ак-Буура and Келечек.`);
  const premises = page.getByRole('textbox', { name: 'Premises', exact: true });
  await premises.fill(`${await premises.inputValue()} Three-phase current is laid.`);
  await expect(page.getByRole('textbox', { name: 'The business', exact: true })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /The returnee confirms/ }).check();
  await page.getByRole('button', { name: 'Submit again' }).click();
  await expect(page).toHaveURL(caseUrl);
}

export async function approve(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  const corrected = page.getByRole('group', { name: 'Corrected and handed in again' });
  await expect(corrected.getByRole('group', { name: 'Market' })).toContainText('Ак-Буура');
  await expect(corrected.getByRole('group', { name: 'Premises' })).toContainText('Three-phase current is laid.');
  await assessment(page).getByRole('button', { name: 'Approve' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('700,000.00').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Approve' }).dblclick();
  await expect(dialog).toBeHidden();
}
