import { expect, type Page } from '@playwright/test';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import { choose, find, type, typedMoney } from '../support/forms';
import { expectAccessible } from '../support/people';
import { wordsOf } from '../support/words';

const term = wordsOf('terms');

const { plan, budgetLines, pledges, requestedGrantMinor } = sewingShopPlan;

/** The case officer writes the whole plan into the editor, and it is saved by itself. */
export async function writeThePlan(page: Page): Promise<void> {
  await choose(page.getByRole('main'), 'Call', /second call/);
  await page.getByRole('region', { name: 'Application' }).getByRole('button', { name: 'Start an application' }).click();
  await expect(page).toHaveURL(/\/applications\//);
  await typeIdea(page);
  await typeProducts(page);
  await typeJobs(page);
  await typeBudget(page);
  await typeFinancing(page);
  await typeCashFlow(page);
}

/** Half of the cost less one tyiyn: the screen says what is missing and the button stays shut. Then exactly half. */
export async function submitAtExactlyHalf(page: Page, caseUrl: string): Promise<void> {
  const [savings] = pledges;
  const half = savings?.amountMinor ?? 0;
  const own = page.getByRole('group', { name: 'Own money 1' });
  await type(own, 'Amount', typedMoney(half - 1));
  await type(page.locator('#section-financing'), 'Grant requested', typedMoney(half + 1));
  await expect(page.getByText('The rule does not hold yet').first()).toBeVisible();
  await type(own, 'Amount', typedMoney(half));
  await type(page.locator('#section-financing'), 'Grant requested', typedMoney(requestedGrantMinor ?? 0));
  await expect(page.getByText('The rule holds').first()).toBeVisible();
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title of the plan' })).toHaveValue(plan.title ?? '');
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /The returnee confirms/ }).check();
  await page.getByRole('button', { name: 'Submit' }).dblclick();
  await expect(page).toHaveURL(caseUrl);
}

async function typeIdea(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Title of the plan' }).fill(plan.title ?? '');
  await find(page.getByRole('main'), 'Sector', plan.sectorCode ?? '');
  await page.getByRole('textbox', { name: 'The business', exact: true }).fill(plan.description ?? '');
  await page.getByRole('textbox', { name: 'Market', exact: true }).fill(plan.market ?? '');
  await page.getByRole('textbox', { name: 'Premises' }).fill(plan.premises ?? '');
  await page.getByRole('textbox', { name: 'Plans beyond the grant' }).fill(plan.expansion ?? '');
}

async function typeProducts(page: Page): Promise<void> {
  for (const [index, product] of (plan.products ?? []).entries()) {
    await page.getByRole('button', { name: 'Add a product' }).click();
    const row = page.getByRole('group', { name: `Product ${index + 1}` });
    await type(row, 'Product', product.name);
    await type(row, 'Pieces a week', String(product.unitsPerWeek));
    await type(row, 'Price of one', typedMoney(product.unitPriceMinor));
  }
}

async function typeJobs(page: Page): Promise<void> {
  for (const [index, job] of (plan.jobs ?? []).entries()) {
    await page.getByRole('button', { name: 'Add jobs' }).click();
    const row = page.getByRole('group', { name: `Jobs ${index + 1}` });
    await choose(row, 'Work', term(`workerKind.${job.kind}`));
    await choose(row, 'Sex', term(`workerSex.${job.sex}`));
    await choose(row, 'Place', term(`workPlace.${job.place}`));
    await type(row, 'People', String(job.count));
  }
  await expect(page.getByText('17 people: women 16, men 1; on site 10, at home 7')).toBeVisible();
}

async function typeBudget(page: Page): Promise<void> {
  for (const [index, line] of budgetLines.entries()) {
    await page.getByRole('button', { name: 'Add a cost' }).click();
    const row = page.getByRole('group', { name: `Cost ${index + 1}` });
    await choose(row, 'Category', term(`budgetCategory.${line.category}`));
    await type(row, 'What', line.description);
    await type(row, 'Quantity', String(line.quantityThousandths / 1000));
    await type(row, 'Unit', line.unit);
    await type(row, 'Unit price', typedMoney(line.unitPriceMinor));
  }
}

async function typeFinancing(page: Page): Promise<void> {
  const [savings] = pledges;
  await page.getByRole('button', { name: 'Add own money' }).click();
  const row = page.getByRole('group', { name: 'Own money 1' });
  await type(row, 'Description', savings?.description ?? '');
  await type(row, 'Amount', typedMoney(savings?.amountMinor ?? 0));
}

async function typeCashFlow(page: Page): Promise<void> {
  const { cashFlow } = plan;
  if (!cashFlow) throw new Error('The sewing shop needs its cash flow');
  const section = page.locator('#section-cashFlow');
  await type(section, 'Cash at the start', typedMoney(cashFlow.startingCashMinor ?? 0));
  await type(section, 'Price of the main product', typedMoney(cashFlow.unitPriceMinor ?? 0));
  await type(section, 'Cost of making one', typedMoney(cashFlow.unitVariableCostMinor ?? 0));
  await type(section, 'Fixed costs a month', typedMoney(cashFlow.fixedCostsMonthlyMinor ?? 0));
  for (const [index, month] of (cashFlow.months ?? []).entries()) {
    await type(section, `Sales, month ${index + 1}`, typedMoney(month.salesMinor));
    await type(section, `Materials, month ${index + 1}`, typedMoney(month.materialsMinor));
    await type(section, `Wages, month ${index + 1}`, typedMoney(month.wagesMinor));
    await type(section, `Other costs, month ${index + 1}`, typedMoney(month.otherCostsMinor));
  }
}
