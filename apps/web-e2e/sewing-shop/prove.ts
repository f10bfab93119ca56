import { expect, type Page } from '@playwright/test';
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
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(contributions(page).getByText('Evidenced', { exact: true })).toBeVisible();
}

/** Another person confirms it, the paper beside the claim. */
export async function verifyTheSavings(page: Page, caseUrl: string): Promise<void> {
  await page.goto(caseUrl);
  await contributions(page).getByRole('button', { name: 'Verify' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Verify' }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(contributions(page).getByText('Verified', { exact: true })).toBeVisible();
}
