import type { MantineColorsTuple } from '@mantine/core';

/** The one accent: a deep teal. Shade 7 carries white text at 6.3 to 1. */
export const accent: MantineColorsTuple = [
  '#eefaf8',
  '#d3f0ec',
  '#aae2db',
  '#7dd1c7',
  '#4fb8ad',
  '#2c9c91',
  '#16807a',
  '#0f6b63',
  '#0d5650',
  '#0b4540',
];

/** Greys of the dark scheme, with a breath of the accent; 7 is the page, 6 a card. */
export const dusk: MantineColorsTuple = [
  '#dde4e4',
  '#b9c4c5',
  '#94a1a3',
  '#6b797b',
  '#3c484a',
  '#2e393b',
  '#202a2c',
  '#161f21',
  '#111819',
  '#0c1213',
];
