import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNothingSticksOut, signIn } from './support/people';

const people = [
  'aigul.asanova',
  'nurlan.toktogulov',
  'gulnara.sadykova',
  'farrukh.nazarov',
  'elena.kim',
  'daniyar.omarov',
  'zarina.rahimova',
  'aizada.turdubaeva',
  'bakyt.jumabaev',
  'irina.petrova',
];

/** Between them these see every page of the menu. */
const visits = [
  ['aigul.asanova', ['/work', '/returnees', '/returnees/new', '/profile', '/notices']],
  ['nurlan.toktogulov', ['/evidence']],
  ['elena.kim', ['/committee', '/committee/new', '/delegations', '/complaints']],
  ['farrukh.nazarov', ['/committee']],
  ['zarina.rahimova', ['/cases', '/visits']],
  ['bakyt.jumabaev', ['/programmes', '/exchange-rates', '/return-reasons', '/staff', '/mail']],
  ['irina.petrova', ['/audit', '/duties']],
] as const;

for (const [name, pages] of visits) {
  test(`${name} can use ${pages.join(', ')} on a phone and in the dark`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, name);
    for (const [index, address] of pages.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'dark' : 'light' });
      await page.goto(address);
      await settled(page);
      await expectAccessible(page);
      await expectNothingSticksOut(page);
    }
  });
}

const lookedAt: readonly string[] = ['/', ...visits.flatMap(([, pages]) => pages)];

for (const name of people) {
  test(`${name} signs in, lands on what waits, and has a menu of pages that are looked at above`, async ({ page }) => {
    await signIn(page, name);
    await expect(page).toHaveURL(/\/work/);
    await settled(page);
    await expectAccessible(page);
    expect((await menuOf(page)).filter((address) => !lookedAt.includes(address))).toEqual([]);
  });
}

test('a wrong password is refused and says so', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mail').fill('aigul.asanova@tendesh.example');
  await page.getByLabel('Password').first().fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
});

async function menuOf(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation').first().getByRole('link');
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
}

/** Until the page has its data. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
