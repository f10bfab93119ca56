import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportType } from './export-address';
import { ExportDialog } from './export-dialog';

const types: readonly ExportType[] = ['csv', 'xlsx'];

export function ExportButtons({ params }: { params: Readonly<Record<string, string | undefined>> }) {
  const { t } = useTranslation('reports');
  const [type, setType] = useState<ExportType | null>(null);
  return (
    <Group gap="xs">
      {types.map((one) => (
        <Button
          key={one}
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => setType(one)}
        >
          {t(`export.${one}`)}
        </Button>
      ))}
      <ExportDialog type={type} params={params} onClose={() => setType(null)} />
    </Group>
  );
}
