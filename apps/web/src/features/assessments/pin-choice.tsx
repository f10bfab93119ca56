import { Checkbox, Select, Stack, Textarea } from '@mantine/core';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { usePinName } from '../../ui/correction-list';
import { isSilent, type Pin, type PinTarget } from './pins';
import { useReasonChoices } from './reason-choices';

interface PinChoiceProps {
  readonly target: PinTarget;
  readonly pin: Pin | undefined;
  readonly isTried: boolean;
  readonly papers: readonly DocumentItem[];
  readonly onPin: (pin: Pin | undefined) => void;
}

/** One thing that can be pinned; once it is, its reason of the library and words of one's own. */
export function PinChoice({ target, pin, isTried, papers, onPin }: PinChoiceProps) {
  const { t } = useTranslation(['returns', 'problems', 'terms']);
  const { date, dayOf } = useFormat();
  const name = usePinName(papers)(target);
  const choices = useReasonChoices(target.group);
  const paper = papers.find(({ id }) => id === target.documentId);
  return (
    <Stack gap={6}>
      <Checkbox
        label={name}
        description={
          paper && [t(`terms:documentKind.${paper.kind}`), paper.uploadedBy, date(dayOf(paper.uploadedAt))].join(' · ')
        }
        checked={pin !== undefined}
        onChange={(event) => onPin(event.currentTarget.checked ? { target, choice: null, words: '' } : undefined)}
      />
      {pin !== undefined && (
        <Stack gap={6} pl="xl">
          <Select
            label={t('why', { name })}
            required
            allowDeselect={false}
            data={choices}
            value={pin.choice}
            error={isTried && pin.choice === null ? t('problems:required') : undefined}
            onChange={(choice) => onPin({ ...pin, choice })}
          />
          <Textarea
            label={t('words', { name })}
            autosize
            minRows={2}
            maxLength={1000}
            value={pin.words}
            error={isTried && isSilent(pin) ? t('problems:required') : undefined}
            onChange={(event) => onPin({ ...pin, words: event.currentTarget.value })}
          />
        </Stack>
      )}
    </Stack>
  );
}
