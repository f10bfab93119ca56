import { Progress } from '@mantine/core';
import type { Allocation } from '@tendesh/contracts/programmes/allocations';
import { mulDivFloor } from '@tendesh/domain/money/rounding';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

/** Paid, bound and promised, one inside the other, and what committees selected; what stays empty is left. */
export function AllocationBar({ allocation }: { allocation: Allocation }) {
  const { t } = useTranslation('programmes');
  const { percent } = useFormat();
  const { amountMinor, committedMinor, selectedMinor, obligatedMinor, disbursedMinor } = allocation;
  const share = (minor: number) => (amountMinor > 0 ? mulDivFloor(minor, 10_000, amountMinor) : 0);
  const parts = [
    { name: 'disbursed', color: 'green', minor: disbursedMinor },
    { name: 'obligated', color: 'violet', minor: obligatedMinor - disbursedMinor },
    { name: 'committed', color: 'blue', minor: committedMinor - obligatedMinor },
    { name: 'selected', color: 'cyan', minor: selectedMinor },
  ];
  return (
    <Progress.Root
      size="lg"
      miw={120}
      role="img"
      aria-label={t('allocation.bar', {
        committed: percent(share(committedMinor)),
        selected: percent(share(selectedMinor)),
        obligated: percent(share(obligatedMinor)),
        disbursed: percent(share(disbursedMinor)),
      })}
    >
      {parts.map(({ name, color, minor }) => (
        <Progress.Section key={name} value={share(minor) / 100} color={color} withAria={false} />
      ))}
    </Progress.Root>
  );
}
