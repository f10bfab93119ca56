import { expect, type Page } from '@playwright/test';
import { sewingShopOwner } from '@tendesh/testing/sewing-shop';
import { expectAccessible } from '../support/people';
import { choose, find, shownDate, type, typedMoney } from '../support/forms';

/** The demo world has the owner already: this is her sister, who shares the telephone and the plan. */
const owner = {
  ...sewingShopOwner,
  givenCyrl: 'Айжамал',
  givenLatn: 'Aizhamal',
  birthDate: '1990-11-02',
  identityDocuments: [
    { kind: 'pin', number: '10211199005678' },
    { kind: 'id_card', number: 'ID7654321', expiresOn: '2032-04-01' },
  ],
};

/** The case officer registers the returnee and opens the case; answers with its address and number. */
export async function registerTheOwner(page: Page): Promise<{ caseUrl: string; caseNumber: string }> {
  await page.goto('/returnees');
  await page.getByRole('link', { name: 'Register a person' }).click();
  await typeNames(page);
  await typePapers(page);
  await typeContact(page);
  await typeMigration(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Register a person' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(owner.surnameCyrl);
  await expectAccessible(page);
  const link = page.getByRole('link', { name: /KG-OSH-/ }).first();
  const caseNumber = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]+$/);
  return { caseUrl: page.url(), caseNumber };
}

async function typeNames(page: Page): Promise<void> {
  const person = page.getByRole('region', { name: 'Person' });
  await type(person, 'Surname (Cyrillic)', owner.surnameCyrl);
  await type(person, 'Given name (Cyrillic)', owner.givenCyrl);
  await type(person, 'Patronymic (Cyrillic)', owner.patronymicCyrl ?? '');
  await expect(person.getByRole('textbox', { name: 'Surname (Latin, as in the passport)' })).not.toHaveValue('');
  await type(person, 'Surname (Latin, as in the passport)', owner.surnameLatn);
  await type(person, 'Given name (Latin)', owner.givenLatn);
  await person.getByRole('radio', { name: 'Female' }).check();
  await type(person, 'Date of birth', shownDate(owner.birthDate));
}

async function typePapers(page: Page): Promise<void> {
  const papers = page.getByRole('region', { name: 'Identity documents' });
  const [pin, card] = owner.identityDocuments;
  await type(papers.getByRole('group', { name: 'Document 1' }), 'Number', pin?.number ?? '');
  await papers.getByRole('button', { name: 'Another document' }).click();
  const second = papers.getByRole('group', { name: 'Document 2' });
  await choose(second, 'Kind of document', /Identity card|ID card/);
  await type(second, 'Number', card?.number ?? '');
  await type(second, 'Valid until', shownDate(card?.expiresOn ?? ''));
}

async function typeContact(page: Page): Promise<void> {
  const contact = page.getByRole('region', { name: 'Telephone and place' });
  await type(contact, 'Telephone', '0555 123 456');
  await find(contact, 'District or city', 'Kara-Suu');
  await type(contact, 'Village or town', owner.village ?? '');
}

async function typeMigration(page: Page): Promise<void> {
  const [stay] = owner.migration;
  if (stay === undefined) throw new Error('The sewing shop needs its months abroad');
  const episode = page.getByRole('group', { name: 'Stay 1' });
  await find(episode, 'Country', 'United Kingdom');
  await type(episode, 'Employer', stay.employer ?? '');
  await type(episode, 'Work done', stay.work);
  await type(episode, 'Months', String(stay.months));
  await type(episode, 'Returned on', shownDate(stay.returnedOn));
  await type(episode, 'Earned in all', typedMoney(stay.earningsMinor ?? 0));
}
