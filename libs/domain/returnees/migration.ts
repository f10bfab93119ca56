/** The way in which somebody worked abroad. */
export const migrationSchemes = [
  'uk_seasonal_worker',
  'korea_employment_permit',
  'organised_recruitment',
  'employment_contract',
  'work_permit',
  'eaeu_free_movement',
  'study',
  'family',
  'informal',
  'other',
] as const;
export type MigrationScheme = (typeof migrationSchemes)[number];

/** Countries to which people of the region go, and their own, as ISO 3166-1 alpha-2; most visited first. */
export const migrationCountries = [
  ...['GB', 'RU', 'KZ', 'TR', 'KR', 'US', 'DE', 'PL', 'CZ', 'LT', 'LV', 'IT', 'ES', 'FI', 'SE', 'BY', 'UA'],
  ...['AE', 'SA', 'QA', 'JP', 'CN', 'IL', 'UZ', 'KG', 'TJ'],
] as const;
