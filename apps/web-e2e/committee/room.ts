import { expect, type Locator, type Page } from '@playwright/test';
import { choose, find, type } from '../support/forms';
import { expectAccessible } from '../support/people';
import { wordsOf } from '../support/words';

const say = wordsOf('committees');
const ui = wordsOf('ui');

/** The names of the two who stand on the agenda, and the address of the room. */
interface Convened {
  readonly address: string;
  readonly names: readonly [string, string];
}

/** The manager puts the first two who wait before these people; the first of them presides. */
export async function convene(page: Page, members: readonly string[]): Promise<Convened> {
  await page.goto('/committee/new');
  await page.getByLabel(say('form.meetsAt')).fill('2030-03-04T10:00');
  const form = page.locator('form');
  await type(form, say('form.place'), 'Osh, room 7');
  for (const name of members) await find(form, say('form.addMember'), name);
  const waiting = page.getByRole('checkbox');
  const names: string[] = [];
  for (const index of [0, 1]) {
    await waiting.nth(index).check();
    const label = await page
      .locator('label', { has: page.locator('text=/KG-OSH/') })
      .nth(index)
      .innerText();
    names.push(label.split(',')[0] ?? '');
  }
  await expectAccessible(page);
  await form.getByRole('button', { name: say('form.check') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('room 7');
  await dialog.getByRole('button', { name: say('convene') }).click();
  await expect(page.getByRole('heading', { level: 1, name: /room 7/ })).toBeVisible();
  const [first = '', second = ''] = names;
  return { address: page.url(), names: [first, second] };
}

export async function declareNoConflict(page: Page, name: string): Promise<void> {
  const asked = page.getByRole('group', { name: say('conflictOf').replace('{{name}}', name) });
  await asked.getByRole('button', { name: say('noConflict') }).click();
  await expect(asked.getByRole('button', { name: say('noConflict') })).toHaveCount(0);
}

/** Declares a conflict, and returns where the file stood. */
export async function stepAside(page: Page, name: string, why: string): Promise<string> {
  const file = await cardOf(page, name).getByRole('link', { name }).getAttribute('href');
  const asked = page.getByRole('group', { name: say('conflictOf').replace('{{name}}', name) });
  await choose(asked, say('orStepAside'), why);
  await asked.getByRole('button', { name: say('stepAside') }).click();
  await expect(cardOf(page, say('aside'))).toContainText(say('asideHint'));
  return file ?? '';
}

/** Neither name nor file nor vote are there for who stepped aside. */
export async function expectClosed(
  page: Page,
  { name, file, address }: { name: string; file: string; address: string },
): Promise<void> {
  await expect(page.getByText(name)).toHaveCount(0);
  await expect(cardOf(page, say('aside')).getByRole('link')).toHaveCount(0);
  await page.goto(file);
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto(address);
}

export async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the session' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open the session' }).click();
  await expect(page.getByRole('group', { name: /^Vote on/ }).first()).toBeVisible();
}

export async function castVote(page: Page, name: string, choice: string): Promise<void> {
  const ballot = page.getByRole('group', { name: say('voteOn').replace('{{name}}', name) });
  const vote = ballot.getByRole('button', { name: choice, exact: true });
  await vote.click();
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
}

/** Closes an item once the dialog has said what that would do. */
export async function decide(page: Page, name: string, outcome: string, would: string): Promise<void> {
  await cardOf(page, name).getByRole('button', { name: 'Decide' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, say('decide.outcome'), outcome);
  await expect(dialog.getByRole('group', { name: ui('rehearsal.would') })).toContainText(would);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Decide' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cardOf(page, name)).toContainText(outcome);
}

export async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the session' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the session' }).click();
  await expect(page.getByRole('button', { name: 'Make the minutes' })).toBeVisible();
}

/** The minutes are a PDF that opens. */
export async function makeMinutes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the minutes' }).click();
  const link = page.getByRole('link', { name: /\.pdf$/ });
  await expect(link).toBeVisible();
  const pdf = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

function cardOf(page: Page, name: string): Locator {
  return page.getByRole('article', { name, exact: true });
}
