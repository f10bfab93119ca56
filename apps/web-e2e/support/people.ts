import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';

/** The password of everybody in the demo world. */
const password = 'Tendesh-2026!';

/** Signs in by typing, as the person with this e-mail name. The screens then speak the person's language. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(`${name}@tendesh.example`);
  await page.getByLabel('Password').first().fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** A browser of one's own, signed in, with English screens. */
export async function atDesk(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signIn(page, name);
  await page.locator('header').getByRole('button').last().click();
  await page
    .getByRole('menuitem', { name: 'English' })
    .or(page.getByRole('menuitemradio', { name: 'English' }))
    .click();
  await expect(page.getByRole('link', { name: 'My work' }).first()).toBeVisible();
  return page;
}

/** Nothing that keeps a person with a disability from working. */
export async function expectAccessible(page: Page): Promise<void> {
  await standingStill(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const findings = serious.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(' ')}\n${html}\n${failureSummary}`),
  );
  expect(findings).toEqual([]);
}

/** What fades in has no contrast yet: waits until everything that ends has ended. */
async function standingStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().endTime) < Infinity);
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
  });
}

/** The page is as wide as the screen: nothing must be scrolled sideways to be found. */
export async function expectNothingSticksOut(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
