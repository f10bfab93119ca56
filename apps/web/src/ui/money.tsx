import { Text, type TextProps } from '@mantine/core';
import { useFormat } from '../i18n/use-format';
import { None } from './none';

interface MoneyProps extends TextProps {
  readonly minor: number | null | undefined;
  readonly currency: string;
  /** Drops the fraction of whole amounts. */
  readonly short?: boolean;
}

export function Money({ minor, currency, short = false, ...rest }: MoneyProps) {
  const { money } = useFormat();
  if (minor === null || minor === undefined) return <None />;
  return (
    <Text span inherit className="numeric" {...rest}>
      {money(minor, currency, short)}
    </Text>
  );
}
