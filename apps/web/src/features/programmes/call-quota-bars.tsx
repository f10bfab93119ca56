import { Group, Progress, SimpleGrid, Text } from '@mantine/core';
import type { CallItem } from '@tendesh/contracts/programmes/calls';
import { mulDivFloor } from '@tendesh/domain/money/rounding';
import { shareOf } from '@tendesh/domain/programmes/quotas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

/** How far each quota is reached. Only the number of grants stops anything. */
export function CallQuotaBars({ call }: { call: CallItem }) {
  const { t } = useTranslation('programmes');
  const { number, percent } = useFormat();
  const { maxGrants, leastWomenBp, leastYoungBp } = call.quotas;
  const bars = [
    ...(maxGrants === undefined
      ? []
      : [
          {
            label: t(call.selected === 0 ? 'call.grantsOf' : 'call.grantsAndSelected', {
              ...{ have: number(call.grants), selected: number(call.selected), most: number(maxGrants) },
            }),
            share: mulDivFloor(call.grants + call.selected, 10_000, maxGrants),
            isShort: false,
          },
        ]),
    ...shareBar('women', call.women, leastWomenBp),
    ...shareBar('young', call.young, leastYoungBp),
  ];

  function shareBar(group: string, part: number, leastBp: number | undefined) {
    if (leastBp === undefined) return [];
    const share = shareOf(part, call);
    const values = { have: percent(share), least: percent(leastBp) };
    return [{ label: t(`call.share.${group}`, values), share, isShort: share < leastBp }];
  }

  if (bars.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md" verticalSpacing="xs">
      {bars.map(({ label, share, isShort }) => (
        <div key={label}>
          <Group justify="space-between" gap={4}>
            <Text size="xs">{label}</Text>
          </Group>
          <Progress
            mt={4}
            size="sm"
            value={Math.min(100, share / 100)}
            color={isShort ? 'orange' : 'green'}
            aria-label={label}
          />
        </div>
      ))}
    </SimpleGrid>
  );
}
