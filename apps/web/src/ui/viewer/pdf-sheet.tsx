import { useEffect, useRef, useState } from 'react';
import type { Pdf } from './open-pdf';
import type { View } from './view';

/** More pixels than this and a phone runs out of memory. */
const MOST_PIXELS = 16_000_000;

interface PdfSheetProps {
  readonly pdf: Pdf;
  readonly view: View;
  /** CSS pixels that a page fills at zoom 1. */
  readonly width: number;
  readonly label: string;
  readonly onError: () => void;
}

/** One page of a PDF, drawn anew for each view so that it stays sharp. */
export function PdfSheet({ pdf, view: { page, zoom, rotation }, width, label, onError }: PdfSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shown, setShown] = useState({ width: 0, height: 0 });

  useEffect(() => {
    let isGone = false;
    let stop = () => {
      isGone = true;
    };
    const draw = async () => {
      const sheet = await pdf.getPage(page);
      const turned = (sheet.rotate + rotation) % 360;
      const whole = sheet.getViewport({ scale: 1, rotation: turned });
      const scale = (width / whole.width) * zoom;
      const sharp = Math.min(scale * window.devicePixelRatio, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)));
      const viewport = sheet.getViewport({ scale: sharp, rotation: turned });
      if (isGone || canvas.current === null) return;
      canvas.current.width = Math.floor(viewport.width);
      canvas.current.height = Math.floor(viewport.height);
      setShown({ width: whole.width * scale, height: whole.height * scale });
      const drawing = sheet.render({ canvas: canvas.current, viewport });
      stop = () => {
        isGone = true;
        drawing.cancel();
      };
      await drawing.promise;
    };
    draw().catch(() => {
      if (!isGone) onError();
    });
    return () => stop();
  }, [pdf, page, zoom, rotation, width, onError]);

  return <canvas ref={canvas} role="img" aria-label={label} style={{ display: 'block', ...shown }} />;
}
