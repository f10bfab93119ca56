import { expect, type Page } from '@playwright/test';
import { addDays } from '@tendesh/domain/calendar/days';
import { choose, find, shownDate, type, typedMoney } from '../support/forms';
import { expectAccessible, expectNothingSticksOut } from '../support/people';
import { wordsOf } from '../support/words';

const say = wordsOf('programmes');
const term = wordsOf('terms');

export const today = new Date().toISOString().slice(0, 10);

const programme = 'Workshops of the valley';
/** Nothing that somebody types pushes a page sideways. */
const endless = `Workshops-${'w'.repeat(150)}`;
const call = 'Workshops, first call';

/** The administrator sets a programme up for one office; answers with its address. */
export async function addProgramme(page: Page): Promise<string> {
  await page.goto('/programmes');
  await page.getByRole('button', { name: say('programme.add') }).click();
  const form = page.getByRole('dialog');
  await type(form, say('programme.code'), 'TJ-VALLEY');
  await choose(form, say('programme.country'), term('country.TJ'));
  await choose(form, say('programme.currency'), 'TJS');
  await typeName(page, [programme, 'Мастерские долины', 'Өрөөндүн устаканалары', 'Устохонаҳои водӣ']);
  await find(form, say('programme.offices'), 'Khujand');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await form.getByRole('button', { name: say('save') }).dblclick();
  await expect(form).toBeHidden();
  await page.getByRole('link', { name: programme }).click();
  await expect(page.getByRole('heading', { level: 1, name: programme })).toBeVisible();
  return page.url();
}

/** Who is to agree to the rules serves the programme. */
export async function letServe(page: Page, person: string): Promise<void> {
  await page.goto(`/staff?q=${encodeURIComponent(person)}`);
  await page.getByRole('button', { name: person }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('checkbox', { name: programme }).check();
  await form.getByRole('button', { name: wordsOf('ui')('save') }).click();
  await expect(form).toBeHidden();
}

export async function addAllocation(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('allocation.add') }).click();
  const form = page.getByRole('dialog');
  await type(form, say('allocation.donor'), 'Demo donor');
  await type(form, say('allocation.purpose'), endless);
  await type(form, say('allocation.reference'), 'TJ-VALLEY-1');
  await type(form, say('allocation.amount'), typedMoney(80_000_000));
  await type(form, say('allocation.from'), shownDate(today));
  await type(form, say('allocation.until'), shownDate(addDays(today, 365)));
  await form.getByRole('button', { name: say('save') }).dblclick();
  await expect(form).toBeHidden();
  await expect(page.getByRole('row', { name: /Workshops-w*.*800,000/ })).toHaveCount(1);
  await expectNothingSticksOut(page);
}

/** A programme without rules starts from those of the manual; answers with their address. */
export async function draftFirstRules(page: Page): Promise<string> {
  await page.getByRole('button', { name: say('firstRules.do') }).click();
  const form = page.getByRole('dialog');
  await type(form, say('rule.grantFloorMinor'), typedMoney(500_000));
  await type(form, say('rule.grantCapMinor'), typedMoney(8_000_000));
  await type(form, say('rule.managerApprovalMaxMinor'), typedMoney(5_000_000));
  await form.getByRole('button', { name: say('firstRules.do') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rule set 1' })).toBeVisible();
  return page.url();
}

/** The rules and the money are proposed by the form: there is one of each. */
export async function draftCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('call.add') }).click();
  const form = page.getByRole('dialog');
  await type(form, say('programme.code'), 'TJ-VALLEY-1');
  await type(form, say('call.opensOn'), shownDate(today));
  await type(form, say('call.closesOn'), shownDate(addDays(today, 90)));
  await typeName(page, [call, 'Мастерские, первый конкурс', 'Устаканалар, биринчи конкурс', 'Устохонаҳо, озмуни якум']);
  await type(form, say('call.maxGrants'), '10');
  await expectAccessible(page);
  await form.getByRole('button', { name: say('save') }).dblclick();
  await expect(form).toBeHidden();
  await expect(page.getByText(call)).toBeVisible();
}

/** Whoever looks finds it among the programmes, open, with the rules in words. */
export async function expectOpenCall(page: Page): Promise<void> {
  await page.goto('/programmes');
  const card = page.getByRole('region', { name: programme });
  await card.getByRole('button', { name: `${call} ${say('call.open')}` }).click();
  await expect(card.getByText('at least 50% of the project cost')).toBeVisible();
  await expectAccessible(page);
}

/** In English, Russian, Kyrgyz and Tajik. */
async function typeName(page: Page, names: readonly [string, string, string, string]): Promise<void> {
  const group = page.getByRole('group', { name: say('programme.name') });
  const languages = ['English', 'Русский', 'Кыргызча', 'Тоҷикӣ'];
  for (const [index, language] of languages.entries()) await type(group, language, names[index] ?? '');
}
