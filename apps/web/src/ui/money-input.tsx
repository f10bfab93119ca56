import { Text } from '@mantine/core';
import { currencySymbol, minorDigits } from '../i18n/format';
import { useFormat } from '../i18n/use-format';
import { ScaledInput, type ScaledInputProps } from './scaled-input';

interface MoneyInputProps extends Omit<ScaledInputProps, 'scale' | 'atLeast' | 'rightSection'> {
  readonly currency: string;
}

/** Typed in major units, held in minor units: "1 500,50" is 150050. */
export function MoneyInput({ currency, ...rest }: MoneyInputProps) {
  const { language } = useFormat();
  const digits = minorDigits(currency);
  const symbol = currencySymbol(currency, language);
  return (
    <ScaledInput
      {...rest}
      scale={digits}
      atLeast={digits}
      rightSectionWidth={symbol.length * 9 + 18}
      rightSectionPointerEvents="none"
      rightSection={
        <Text size="sm" c="dimmed">
          {symbol}
        </Text>
      }
    />
  );
}
