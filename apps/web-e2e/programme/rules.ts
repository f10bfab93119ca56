import { expect, type Page } from '@playwright/test';
import { shownDate, type } from '../support/forms';
import { expectAccessible } from '../support/people';
import { wordsOf } from '../support/words';

const say = wordsOf('programmes');
const act = wordsOf('terms');
const ui = wordsOf('ui');

interface Next {
  readonly from: string;
  readonly ownShare: string;
  readonly note: string;
}

/** The next rules start as a copy of the last; answers with their address. */
export async function draftNextRules(page: Page, { from, ownShare, note }: Next): Promise<string> {
  await page.getByRole('button', { name: say('ruleSet.draft') }).click();
  await expect(page.getByText(say('changes.none'))).toBeVisible();
  const rules = page.locator('main');
  await type(rules, say('ruleSet.effectiveFrom'), shownDate(from));
  await type(rules, say('ruleSet.note'), note);
  await type(rules, say('rule.ownShareMinBp'), ownShare);
  await page.getByRole('button', { name: say('save') }).click();
  return page.url();
}

/** Only what differs, old beside new. */
export async function expectChange(page: Page, { rule, former, now }: Record<'rule' | 'former' | 'now', string>) {
  const changes = page.getByRole('region', { name: say('changes.title').replace('{{number}}', '1') });
  await expect(changes.getByRole('row', { name: `${rule} ${former} ${now}` })).toBeVisible();
  await expect(changes.getByRole('row')).toHaveCount(2);
}

/** Says who of those who applied would fail, because of which rule, and how much less that would cost. */
export async function replay(page: Page, { because }: { because: string }): Promise<void> {
  const section = page.getByRole('region', { name: say('replay.title') });
  await section.getByRole('button', { name: say('replay.do') }).click();
  const table = section.getByRole('table', { name: say('replay.title') });
  const flips = table.getByRole('row', { name: say('replay.to_fail') });
  await expect(flips.first()).toContainText(because);
  await expect(flips.first().getByText(/^TJ-/)).toBeVisible();
  const count = await flips.count();
  await expect(section.getByText(`${say('replay.to_fail')} ${count}`)).toBeVisible();
  await expect(section.getByText(/^TJS\s\u2212[1-9]/)).toBeVisible();
  await expectAccessible(page);
}

/** Who wrote it is told why it takes somebody else. */
export async function expectSecondPersonNeeded(page: Page, name: 'approve' | 'publish'): Promise<void> {
  await expect(page.getByRole('button', { name: act(`act.${name}`), exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
}

/** The second person sees beforehand what the word would do. */
export async function agree(page: Page, name: 'approve' | 'publish'): Promise<void> {
  await page.getByRole('button', { name: act(`act.${name}`), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('group', { name: ui('rehearsal.would') })).toBeVisible();
  await dialog.getByRole('button', { name: act(`act.${name}`) }).dblclick();
  await expect(dialog).toBeHidden();
}
