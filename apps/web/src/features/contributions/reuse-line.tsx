import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReusedPaper, ReuseMatchItem } from '@tendesh/contracts/contributions/reuse';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';

interface ReuseLineProps {
  readonly match: ReuseMatchItem;
  readonly onCompare: (paper: ReusedPaper) => void;
}

/** One match: beside the other paper where its case may be seen, else in which office it is and whom to ask there. */
export function ReuseLine({
  match: { kind, distance, paper, officeName, isSameCase, ask },
  onCompare,
}: ReuseLineProps) {
  const { t } = useTranslation(['contributions', 'terms']);
  const names = ask.map(({ fullName }) => fullName).join(', ');
  const where = isSameCase ? t('reuse.sameCase') : t('reuse.inOffice', { office: officeName });
  const alike = kind === 'alike_picture' ? `, ${t('reuse.alike', { share: (1000 - distance) * 10 })}` : '';
  return (
    <div>
      <Text size="sm" fw={600}>
        {t(`terms:reuseKind.${kind}`)} {where}
        {alike}
      </Text>
      {paper === null ? (
        <Text size="sm">
          {names === '' ? t('reuse.askOffice', { office: officeName }) : t('reuse.ask', { office: officeName, names })}
        </Text>
      ) : (
        <>
          <Text size="xs">
            {[paper.fileName, paper.issuer, paper.documentNumber, paper.serialNumber].filter(Boolean).join(' · ')} ·{' '}
            <DateText value={paper.uploadedAt} />
            {paper.isVoided && ` · ${t('reuse.voided')}`}
          </Text>
          <Group gap="sm">
            <Button size="compact-sm" variant="default" onClick={() => onCompare(paper)}>
              {t('reuse.compare')}
            </Button>
            <Anchor
              size="sm"
              renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: paper.caseId }} {...props} />}
            >
              {t('reuse.openCase', { number: paper.caseNumber })}
            </Anchor>
          </Group>
        </>
      )}
    </div>
  );
}
