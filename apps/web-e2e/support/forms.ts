import type { Locator } from '@playwright/test';

/** Types into a field by its label. */
export async function type(place: Locator, label: string, text: string): Promise<void> {
  await place.getByRole('textbox', { name: label, exact: true }).fill(text);
  await place.page().keyboard.press('Tab');
}

/** Chooses from a list by what the person reads there. */
export async function choose(place: Locator, label: string, option: string | RegExp): Promise<void> {
  await place.getByRole('combobox', { name: label, exact: true }).click();
  await place.page().getByRole('option', { name: option, exact: true }).first().click();
}

/** Types part of a name into a list and takes what it names. */
export async function find(place: Locator, label: string, text: string): Promise<void> {
  const box = place.getByRole('combobox', { name: label, exact: true });
  await box.click();
  await box.fill(text);
  await place.page().getByRole('option', { name: text }).first().click();
}

/** A date as the English screens show it: 14/05/1988. */
export const shownDate = (iso: string): string => iso.split('-').reverse().join('/');

/** A date as the English screens tell it: 14 May 1988. */
export function toldDate(iso: string): string {
  const [, day, month, year] = new Date(iso).toUTCString().split(' ');
  return `${Number(day)} ${month} ${year}`;
}

/** Money as a person types it: 70000000 minor units are "700000.00". */
export const typedMoney = (minor: number): string =>
  `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
