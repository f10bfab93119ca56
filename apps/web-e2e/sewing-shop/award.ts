import { expect, type Page } from '@playwright/test';
import { choose, type } from '../support/forms';
import { expectAccessible } from '../support/people';
import { scan } from '../support/papers';

const award = (page: Page) => page.getByRole('region', { name: 'Award' });
const tranche = (page: Page, n: number) => award(page).getByRole('article', { name: `Tranche ${n}` });

/** Tranches of 50, 40 and 10 %, the agreement in Kyrgyz as a PDF, and its signed copy. */
export async function prepareAndSign(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await award(page).getByRole('button', { name: 'Split 50/40/10' }).click();
  await expectAccessible(page);
  await award(page).getByRole('button', { name: 'Save the plan' }).click();
  await expect(tranche(page, 3)).toBeVisible();
  await choose(award(page), 'Language', 'Кыргызча');
  await award(page).getByRole('button', { name: 'Prepare the agreement' }).click();
  const link = award(page).getByRole('link', { name: /Agreement to sign/ });
  await expect(link).toBeVisible();
  const pdf = await page.request.get((await link.getAttribute('href')) ?? '');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await award(page).getByRole('button', { name: 'Record the signed agreement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').first().setInputFiles(scan('agreement-signed.pdf'));
  await expect(dialog.getByText('The signed agreement is received.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Record the signature' }).click();
  await expect(dialog).toBeHidden();
  await expect(award(page).getByRole('link', { name: /Signed copy/ })).toBeVisible();
}

/** A manager who did not approve frees each tranche; the first is voided with a reason and authorised again. */
export async function releaseAll(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await releaseOne(page, 1);
  await tranche(page, 1).getByRole('button', { name: 'Void the release' }).click();
  const dialog = page.getByRole('dialog');
  await type(dialog, 'Reason', 'The wrong tranche was chosen.');
  await dialog.getByRole('button', { name: 'Void the release' }).click();
  await expect(dialog).toBeHidden();
  for (const n of [1, 2, 3]) await releaseOne(page, n);
}

async function releaseOne(page: Page, n: number): Promise<void> {
  await tranche(page, n).getByRole('button', { name: 'Authorise the release' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Authorise' }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(tranche(page, n).getByText('Released', { exact: true })).toBeVisible();
}

export async function payAll(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  for (const n of [1, 2, 3]) {
    await tranche(page, n).getByRole('button', { name: 'Record the disbursement' }).click();
    const dialog = page.getByRole('dialog');
    await type(dialog, 'Payee', 'OsOO Tigim Servis');
    await type(dialog, 'Reference', `PO-2026-${n}`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Record the disbursement' }).dblclick();
    await expect(dialog).toBeHidden();
    await expect(tranche(page, n).getByText('Disbursed', { exact: true })).toBeVisible();
  }
}
