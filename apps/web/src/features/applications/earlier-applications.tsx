import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/status-tag';

export function EarlierApplications({ page }: { page: CasePage }) {
  const { t } = useTranslation('applications');
  if (page.earlierApplications.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('earlier')}
      </Text>
      {page.earlierApplications.map(({ id, status, callName }) => (
        <Group key={id} gap="xs">
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/applications/$applicationId" params={{ applicationId: id }} {...props} />}
          >
            {callName}
          </Anchor>
          <StatusTag noun="application" status={status} />
        </Group>
      ))}
    </div>
  );
}
