import { useEffect, useState } from 'react';
import type { Pdf } from './open-pdf';

export type Opened = { readonly kind: 'pdf'; readonly pdf: Pdf } | { readonly kind: 'image'; readonly address: string };

/** A document made ready to be shown, and put away again when another takes its place. */
export function useOpened(content: Blob | undefined, onError: () => void): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (content === undefined) return;
    let isGone = false;
    let close: (() => void) | undefined;
    const open = async () => {
      if (content.type !== 'application/pdf') {
        const address = URL.createObjectURL(content);
        close = () => URL.revokeObjectURL(address);
        setOpened({ kind: 'image', address });
        return;
      }
      // Only who looks at a PDF loads what shows it.
      const { openPdf } = await import('./open-pdf');
      const pdf = await openPdf(content);
      close = () => void pdf.loadingTask.destroy();
      if (isGone) close();
      else setOpened({ kind: 'pdf', pdf });
    };
    open().catch(() => {
      if (!isGone) onError();
    });
    return () => {
      isGone = true;
      setOpened(null);
      close?.();
    };
  }, [content, onError]);
  return opened;
}
