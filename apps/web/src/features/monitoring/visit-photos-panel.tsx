import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import classes from './monitoring.module.css';
import { photoAddress } from './visit-photos';

/** The photos of a visit, small; each opens in full. */
export function VisitPhotos({ page, visit }: { page: CasePage; visit: VisitItem }) {
  const photos = page.documents.filter(
    (one) => one.kind === 'visit_photo' && one.subjectId === visit.id && one.voidedAt === null,
  );
  if (photos.length === 0) return null;
  return (
    <div className={classes.photos}>
      {photos.map((photo) => (
        <a key={photo.id} href={photoAddress(photo.id)} target="_blank" rel="noreferrer">
          <img src={photoAddress(photo.id)} alt={photo.fileName} loading="lazy" />
        </a>
      ))}
    </div>
  );
}
