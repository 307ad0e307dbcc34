import { useMessages } from '~/i18n/I18n';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ImageInUse } from './rebuild-facts';

/** More images than this are only counted. */
const SHOWN = 4;

/** What the desktops run now: images and how many run each. Null while it is read. */
export function ImagesInUse({ images }: { images: readonly ImageInUse[] | null }) {
  const t = useMessages('action-forms').rebuild;
  const more = (images?.length ?? 0) - SHOWN;
  return (
    <dl className={classes.now}>
      <dt>{t.now}</dt>
      {images === null && <dd>{t.reading}</dd>}
      {images?.slice(0, SHOWN).map(({ imageId, imageName, count }) => (
        <dd key={imageId}>{t.inUse(imageName || t.unknownImage, count)}</dd>
      ))}
      {more > 0 && <dd>{t.otherImages(more)}</dd>}
    </dl>
  );
}
