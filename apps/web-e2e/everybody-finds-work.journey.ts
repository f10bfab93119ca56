import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './support/people';

const people = [
  'aigul.asanova',
  'nurlan.toktogulov',
  'gulnara.sadykova',
  'farrukh.nazarov',
  'elena.kim',
  'daniyar.omarov',
  'zarina.rahimova',
  'irina.petrova',
];

for (const name of people) {
  test(`${name} signs in and lands on what waits`, async ({ page }) => {
    await signIn(page, name);
    await expect(page).toHaveURL(/\/work/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
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
