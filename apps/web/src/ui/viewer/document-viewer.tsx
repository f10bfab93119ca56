import { Skeleton, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, type KeyboardEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../error-state';
import { useLetterKeys } from '../use-letter-keys';
import { documentBlobQuery } from './document-blob';
import { PdfSheet } from './pdf-sheet';
import { Picture } from './picture';
import { useOpened } from './use-opened';
import { firstView, look, type ViewAct } from './view';
import { ViewerBar } from './viewer-bar';
import classes from './viewer.module.css';

interface DocumentViewerProps {
  /** Where the content is fetched from. */
  readonly address: string;
  readonly name: string;
  readonly mediaType: string;
  readonly height?: CSSProperties['height'];
}

/** A PDF or a picture in the page: zoom, rotate, turn pages, by button and by key. Another address starts from the front. */
export function DocumentViewer(props: DocumentViewerProps) {
  return <Viewer key={props.address} {...props} />;
}

function Viewer({ address, name, mediaType, height = '70vh' }: DocumentViewerProps) {
  const { t } = useTranslation('ui');
  const content = useQuery(documentBlobQuery(address, mediaType));
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const opened = useOpened(content.data, fail);
  const pages = opened?.kind === 'pdf' ? opened.pdf.numPages : 1;
  const [view, setView] = useState(firstView);
  const act = (which: ViewAct) => setView((before) => look(before, which, pages));
  const { ref, width } = useElementSize();
  useLetterKeys({
    '+': () => act('zoomIn'),
    '=': () => act('zoomIn'),
    '-': () => act('zoomOut'),
    ArrowRight: () => act('nextPage'),
    ArrowLeft: () => act('previousPage'),
  });
  // R is another key elsewhere on a page: it rotates only while the paper has the focus.
  const rotate = (event: KeyboardEvent) => {
    if (event.code !== 'KeyR' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act('rotate');
  };
  if (content.error) return <ErrorState error={content.error} onRetry={() => void content.refetch()} />;
  const sheet = { view, width: width || 600, label: t('viewer.label', { name }), onError: fail };
  return (
    <div className={classes.viewer} style={{ height }}>
      <ViewerBar view={view} pages={pages} address={address} onAct={act} />
      <div
        className={classes.desk}
        tabIndex={0}
        role="region"
        aria-label={t('viewer.label', { name })}
        aria-description={t('viewer.keys')}
        onKeyDown={rotate}
      >
        <div ref={ref}>
          {hasFailed && <Text p="md">{t('viewer.failed')}</Text>}
          {!hasFailed && opened === null && <Skeleton height={420} />}
          {!hasFailed && opened !== null && (
            <div className={classes.sheet}>
              {opened.kind === 'pdf' && <PdfSheet pdf={opened.pdf} {...sheet} />}
              {opened.kind === 'image' && <Picture address={opened.address} {...sheet} />}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
