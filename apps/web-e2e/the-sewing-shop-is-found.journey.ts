import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './support/people';

test('the M&E officer finds the sewing shop by name, reads its page and exports exactly the filtered row', async ({
  page,
}) => {
  await signIn(page, 'zarina.rahimova');
  await page.goto('/cases?q=KG-OSH-2026-00001');
  await expect(page.getByText('KG-OSH-2026-00001').first()).toBeVisible();
  await expectAccessible(page);

  const csv = await page.request.get('/api/reports/cases.csv?q=KG-OSH-2026-00001');
  const rows = (await csv.text()).trim().split('\n');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain('KG-OSH-2026-00001');

  await page.getByText('KG-OSH-2026-00001').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('700,000.00').first()).toBeVisible();
  await expectAccessible(page);
});

test('the grant agreement is a PDF that opens', async ({ page }) => {
  await signIn(page, 'aigul.asanova');
  const found = await page.request.get('/api/search?q=KG-OSH-2026-00001');
  const { items } = (await found.json()) as { items: { caseId: string }[] };
  const answer = await page.request.get(`/api/cases/${items[0]?.caseId}/page`);
  const { award } = (await answer.json()) as { award: { agreementDocumentId: string } };
  const pdf = await page.request.get(`/api/documents/${award.agreementDocumentId}/content`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
