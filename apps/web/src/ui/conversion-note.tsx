import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RateUsed } from '@tendesh/contracts/programmes/exchange-rates';
import { useFormat } from '../i18n/use-format';

interface ConversionNoteProps {
  readonly resultMinor: number;
  readonly currency: string;
  readonly on: string;
  /** Locked at the submission; before that the result is about. */
  readonly isLocked: boolean;
  readonly rates: readonly Pick<RateUsed, 'currency' | 'perUsdE8' | 'validFrom' | 'source' | 'sourceNote'>[];
}

/** What an amount of other money comes to, and by which rates of which day and source. */
export function ConversionNote({ resultMinor, currency, on, isLocked, rates }: ConversionNoteProps) {
  const { t } = useTranslation('ui');
  const { money } = useFormat();
  const amount = money(resultMinor, currency);
  return (
    <Text size="xs" c="dimmed" component="div">
      <Text span inherit className="numeric" fw={600} c="var(--mantine-color-text)">
        {isLocked ? t('conversion.locked', { amount, on }) : t('conversion.about', { amount })}
      </Text>
      <RatesUsed rates={rates} />
    </Text>
  );
}

/** Rates of one source and day are named together. */
function RatesUsed({ rates }: Pick<ConversionNoteProps, 'rates'>) {
  const { t } = useTranslation(['ui', 'terms']);
  const { rate } = useFormat();
  const saidBy = ({ source, sourceNote, validFrom }: (typeof rates)[number]) =>
    t('conversion.from', { source: sourceNote ?? t(`terms:rateSource.${source}`), on: validFrom });
  return [...new Set(rates.map(saidBy))].map((from) => (
    <div key={from}>
      {rates
        .filter((one) => saidBy(one) === from)
        .map(({ currency, perUsdE8 }) => t('conversion.rate', { rate: rate(perUsdE8), code: currency }))
        .join(' · ')}
      {` (${from})`}
    </div>
  ));
}
