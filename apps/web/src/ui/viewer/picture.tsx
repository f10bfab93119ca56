import { useState } from 'react';
import type { View } from './view';

interface PictureProps {
  readonly address: string;
  readonly label: string;
  readonly view: View;
  /** CSS pixels that the picture fills at zoom 1. */
  readonly width: number;
  readonly onError: () => void;
}

/** A photo or a scan; the box has the size of the turned picture, so that nothing is cut off when it is scrolled. */
export function Picture({ address, label, view: { zoom, rotation }, width, onError }: PictureProps) {
  const [natural, setNatural] = useState({ width: 4, height: 3 });
  const isOnItsSide = rotation === 90 || rotation === 270;
  const across = isOnItsSide ? natural.height : natural.width;
  const scale = (width / across) * zoom;
  const size = { width: natural.width * scale, height: natural.height * scale };
  const box = isOnItsSide ? { width: size.height, height: size.width } : size;
  return (
    <div style={{ position: 'relative', overflow: 'hidden', ...box }}>
      <img
        src={address}
        alt={label}
        draggable={false}
        onError={onError}
        onLoad={({ currentTarget }) =>
          setNatural({ width: currentTarget.naturalWidth || 4, height: currentTarget.naturalHeight || 3 })
        }
        style={{
          position: 'absolute',
          top: '50%',
          left: '50%',
          maxWidth: 'none',
          ...size,
          transform: `translate(-50%, -50%) rotate(${rotation}deg)`,
        }}
      />
    </div>
  );
}
