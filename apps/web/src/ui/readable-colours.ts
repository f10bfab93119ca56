import type { CSSVariablesResolver } from '@mantine/core';
import { accent, dusk } from './colours';

/** Text on tinted badges and alerts. Mantine's own and its soft greys stay below 4.5 to 1 in places; these do not. */
const onTint = {
  red: { light: '#a11b1b', dark: '#ffc9c9' },
  orange: { light: '#8a3700', dark: '#ffd8a8' },
  yellow: { light: '#6b4e00', dark: '#ffec99' },
  green: { light: '#1b5e2e', dark: '#b2f2bb' },
  blue: { light: '#124f8a', dark: '#a5d8ff' },
  violet: { light: '#4f2db3', dark: '#d0bfff' },
  gray: { light: '#3b4548', dark: '#dde4e4' },
  accent: { light: '#0b4540', dark: '#aae2db' },
};

/** White text on a filled red or grey button. */
const filled = {
  ...{ '--mantine-color-red-filled': '#c92a2a', '--mantine-color-red-filled-hover': '#b02525' },
  ...{ '--mantine-color-gray-filled': '#566164', '--mantine-color-gray-filled-hover': '#475255' },
};

export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2526',
    '--mantine-color-dimmed': '#566164',
    '--mantine-color-placeholder': '#6a7578',
    '--mantine-color-error': '#b42318',
    '--page': '#f5f7f7',
    '--line': '#dfe5e5',
    '--warning': '#9a4100',
    '--mantine-color-green-text': onTint.green.light,
    ...filled,
    ...tints('light'),
  },
  dark: {
    '--mantine-color-dimmed': dusk[1],
    '--mantine-color-placeholder': dusk[2],
    '--mantine-color-error': '#ff8f87',
    '--mantine-color-anchor': accent[3],
    '--page': dusk[7],
    '--line': dusk[5],
    '--warning': '#ffc078',
    '--mantine-color-green-text': onTint.green.dark,
    ...filled,
    // Mantine's own are darker than the card that they lie on.
    '--mantine-color-gray-light': dusk[5],
    '--mantine-color-gray-light-hover': dusk[4],
    '--mantine-color-accent-light': '#143d39',
    '--mantine-color-accent-light-hover': '#1a4d48',
    ...tints('dark'),
  },
});

function tints(scheme: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(onTint).map(([name, text]) => [`--mantine-color-${name}-light-color`, text[scheme]]),
  );
}
