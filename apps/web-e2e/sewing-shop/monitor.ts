import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { sewingShopFindings as found } from '@tendesh/testing/sewing-shop';
import { choose, type, typedMoney } from '../support/forms';
import { expectAccessible } from '../support/people';
import { wordsOf } from '../support/words';

const term = wordsOf('terms');

const visit = (page: Page, months: string) => page.getByRole('article', { name: months });

/** The figures of the story, to the piece: 3,000 products of five kinds a week and 17 people. */
export async function recordTheVisit(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await visit(page, 'After 1 month').getByRole('button', { name: 'Record the visit' }).click();
  const form = page.getByRole('dialog').or(visit(page, 'After 1 month')).last();
  await choose(form, 'Does the business work?', 'The business works in full');
  await type(form, 'Products a week', String(found.productsPerWeek));
  // The plan named its products: the visit begins with them.
  for (const kind of found.productKinds) await expect(form.getByText(kind, { exact: true }).first()).toBeVisible();
  await typeWorkers(page);
  await type(form, 'Sales in the last month', typedMoney(found.salesMinor ?? 0));
  await type(form, 'Costs in the last month', typedMoney(found.costsMinor ?? 0));
  await type(form, 'Next plans', found.nextPlans ?? '');
  await type(form, 'Jobs that they would give', String(found.plannedJobs));
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Record the visit' }).last().dblclick();
  await expect(visit(page, 'After 1 month').getByText('3,000').first()).toBeVisible();
  await expect(visit(page, 'After 1 month').getByText('17', { exact: true }).first()).toBeVisible();
}

async function typeWorkers(page: Page): Promise<void> {
  for (const { kind, place, sex, count } of found.workers) {
    const row = page.getByRole('group', { name: term(`workerKind.${kind}`), exact: true });
    const cell = `${place === 'home' ? 'Home' : 'On site'}, ${sex === 'female' ? 'women' : 'men'}`;
    await type(row, cell, String(count));
  }
  await expect(page.getByText('17 workers')).toBeVisible();
}

/** The later visits cannot be waited for here: each is recorded as not made, with its reason. */
export async function missTheOthers(page: Page): Promise<void> {
  for (const months of ['After 3 months', 'After 6 months', 'After 12 months']) {
    await visit(page, months).getByRole('button', { name: 'Visit did not take place' }).click();
    const dialog = page.getByRole('dialog');
    await type(dialog, 'Reason', 'The road was closed by snow.');
    await dialog.getByRole('button', { name: 'The visit did not take place' }).click();
    await expect(dialog).toBeHidden();
  }
}

export async function closeTheCase(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await page.getByRole('button', { name: 'Close the case' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('radio', { name: /^Completed/ })
    .first()
    .check();
  await type(dialog, 'Actual cost of the project', '1400000.00');
  await expect(dialog.getByText('Nothing is owed back.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close the case' }).click();
  await expect(dialog).toBeHidden();
}

/** The list filtered to this one case, and the file of exactly that row. */
export async function exportTheRow(page: Page, caseNumber: string): Promise<void> {
  await page.goto(`/cases?q=${caseNumber}`);
  await expect(page.getByRole('row').filter({ hasText: caseNumber })).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: /CSV/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('link').click();
  const rows = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain(caseNumber);
  expect(rows[1]).toContain('700000.00');
}
