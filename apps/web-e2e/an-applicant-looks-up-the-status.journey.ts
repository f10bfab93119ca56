import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './support/people';

test('the officer prints a slip, and the applicant looks up the stage on an old telephone', async ({
  page,
  browser,
}) => {
  await signIn(page, 'aigul.asanova');
  const found = await page.request.get('/api/search?q=KG-OSH-2026-00001');
  const { items } = (await found.json()) as { items: { caseId: string }[] };
  await page.goto(`/cases/${items[0]?.caseId}#letters`);
  await expect(page.getByRole('link', { name: /Open the letter|Катты ачуу|Открыть письмо/ }).first()).toBeVisible();
  const slip = await page.request.post(`/api/cases/${items[0]?.caseId}/status-slip`, {
    headers: { 'x-requested-with': 'tendesh' },
    data: {},
  });
  const { caseNumber, code } = (await slip.json()) as { caseNumber: string; code: string };

  const telephone = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
  const old = await telephone.newPage();
  await old.goto('/status?lang=ky');
  await expect(old.getByRole('heading', { level: 1 })).toHaveText('Өтүнмөм кайсы баскычта?');
  expect(await old.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(360);
  await old.getByLabel('Ишиңиздин номери').fill(caseNumber.toLowerCase());
  await old.getByLabel('Кодуңуз').fill(code.replaceAll('-', ' ').toLowerCase());
  await old.getByRole('button', { name: 'Көрсөтүү' }).click();
  await expect(old.getByText('Мындан ары')).toBeVisible();
  await expect(old.locator('body')).not.toContainText(caseNumber);
  expect(await telephone.cookies()).toEqual([]);
  await telephone.close();

  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/status?lang=tg');
  await expectAccessible(page);
});
