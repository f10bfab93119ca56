import { MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import './app-theme.css';
import { readableColours } from './readable-colours';
import { themeWith } from './theme';

export function AppTheme({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const theme = useMemo(
    () => themeWith({ close: t('close'), clear: t('clear'), showPassword: t('showPassword') }),
    [t],
  );
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={readableColours}>
      {children}
    </MantineProvider>
  );
}
