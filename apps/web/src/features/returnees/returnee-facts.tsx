import { Stack, Text } from '@mantine/core';
import type { IdentityDocument, Returnee } from '@tendesh/contracts/returnees/returnees';
import { placeName } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { useFormat } from '../../i18n/use-format';
import { DateText } from '../../ui/date-text';
import { DescriptionList } from '../../ui/description-list';
import { Section } from '../../ui/section';

export function ReturneeFacts({ returnee }: { returnee: Returnee }) {
  const { t } = useTranslation(['returnees', 'terms']);
  const { language } = useFormat();
  const documents = returnee.identityDocuments;
  return (
    <Section title={t('section.person')}>
      <DescriptionList
        columns={3}
        items={[
          { label: t('sex'), value: t(`terms:sex.${returnee.sex}`) },
          { label: t('birthDate'), value: <DateText value={returnee.birthDate} /> },
          { label: t('speaks'), value: languageNames[returnee.language] },
          { label: t('phone'), value: returnee.phones.join(', ') },
          { label: t('district'), value: placeName(returnee.pcode, language) },
          { label: t('address'), value: [returnee.village, returnee.address].filter(Boolean).join(', ') },
          {
            label: t('section.documents'),
            value: (documents.length > 0 && <Documents documents={documents} />) || null,
          },
        ]}
      />
    </Section>
  );
}

function Documents({ documents }: { documents: readonly IdentityDocument[] }) {
  const { t } = useTranslation(['returnees', 'terms']);
  return (
    <Stack gap={4}>
      {documents.map((one) => (
        <div key={`${one.kind} ${one.number}`}>
          {t(`terms:identityDocumentKind.${one.kind}`)}: <span className="numeric">{one.number}</span>
          {one.expiresOn !== null && (
            <Text size="xs" c="dimmed">
              {t('document.expiresOn')}: <DateText value={one.expiresOn} />
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}
