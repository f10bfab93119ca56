import { expect, type Page } from '@playwright/test';
import { choose, shownDate, type } from '../support/forms';
import { expectAccessible } from '../support/people';
import { scan } from '../support/papers';

const contributions = (page: Page) => page.getByRole('region', { name: 'Own contributions' });

/** The case officer attaches the bank statement. A text file that calls itself a PDF is refused with a reason first. */
export async function attachTheStatement(page: Page): Promise<void> {
  await contributions(page).getByRole('button', { name: 'Attach evidence' }).click();
  const dialog = page.getByRole('dialog');
  const file = dialog.locator('input[type=file]').first();
  await file.setInputFiles({ name: 'statement.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a PDF') });
  await expect(dialog.getByText('Only PDF, JPEG and PNG are taken.')).toBeVisible();
  await file.setInputFiles(scan('statement.pdf'));
  await type(dialog, 'Issued by', 'Demir Bank');
  await type(dialog, 'Number of the document', 'DB-2026/117');
  await type(dialog, 'Date of the document', shownDate(new Date().toISOString().slice(0, 10)));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(contributions(page).getByText('Evidenced', { exact: true })).toBeVisible();
  // What fades is not read: neither by axe nor by a person.
  await expect(page.getByText('The evidence is attached.')).toBeHidden();
}

/** Another person confirms it, the paper beside the claim. */
export async function verifyTheSavings(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await contributions(page).getByRole('button', { name: 'Decision' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: 'Document statement.pdf' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Accept' }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(contributions(page).getByText('Verified', { exact: true })).toBeVisible();
}

/** The desk shows what waits elsewhere: one paper is refused without a reason, then with one, and the next one opens. */
export async function decideAtTheDesk(page: Page): Promise<void> {
  await page.goto('/evidence');
  const first = page.getByRole('navigation', { name: 'Queue' }).locator('[aria-current=true]');
  const before = await first.textContent();
  await expect(page.getByRole('img', { name: /^Document/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('r');
  await expect(page.getByText('Give a reason.').or(page.locator('[aria-invalid=true]')).first()).toBeVisible();
  await choose(page.getByRole('main'), 'Reason', 'Cannot be read');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('r');
  await expect(first).not.toHaveText(before ?? '');
}
