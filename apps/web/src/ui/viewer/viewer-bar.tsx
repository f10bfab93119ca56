import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconExternalLink,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import type { View, ViewAct } from './view';
import classes from './viewer.module.css';

interface ViewerBarProps {
  readonly view: View;
  readonly pages: number;
  readonly address: string;
  readonly onAct: (act: ViewAct) => void;
}

export function ViewerBar({ view, pages, address, onAct }: ViewerBarProps) {
  const { t } = useTranslation('ui');
  const { percent } = useFormat();
  const tool = (act: ViewAct, Icon: TablerIcon, disabled = false) => (
    <Tooltip label={t(`viewer.${act}`)}>
      <ActionIcon aria-label={t(`viewer.${act}`)} disabled={disabled} onClick={() => onAct(act)}>
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <Group className={classes.bar ?? ''} gap={4} justify="space-between" wrap="nowrap">
      <Group gap={2} wrap="nowrap">
        {tool('zoomOut', IconZoomOut)}
        <Text size="xs" w={44} ta="center" className="numeric" role="status">
          {percent(view.zoom * 10_000)}
        </Text>
        {tool('zoomIn', IconZoomIn)}
        {tool('rotate', IconRotateClockwise)}
      </Group>
      {pages > 1 && (
        <Group gap={2} wrap="nowrap">
          {tool('previousPage', IconChevronLeft, view.page === 1)}
          <Text size="xs" className="numeric" role="status">
            {t('viewer.page', { page: view.page, pages })}
          </Text>
          {tool('nextPage', IconChevronRight, view.page === pages)}
        </Group>
      )}
      <Tooltip label={t('viewer.openAlone')}>
        <ActionIcon component="a" href={address} target="_blank" rel="noopener" aria-label={t('viewer.openAlone')}>
          <IconExternalLink size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
