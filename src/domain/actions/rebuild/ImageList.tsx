import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useController } from 'react-hook-form';
import type { ImageInfo } from '~/contract/images';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Segments } from '~/ui/fields/Segments';
import { Skeleton } from '~/ui/feedback/Skeleton';
import formClasses from '~/domain/actions/dialog/ActionForm.module.css';
import { allImagesQuery, findImages, osTypesOf, type ListedImageType } from '~/domain/images/all-images';
import pick from '~/ui/fields/pick-list.module.css';
import classes from './ImageField.module.css';
import type { RebuildFormApi } from './rebuild-form';
import type { ImageInUse } from './rebuild-facts';

interface ImageListProps {
  type: ListedImageType;
  control: RebuildFormApi['control'];
  inUse: readonly ImageInUse[];
  onChoose: (image: ImageInfo) => void;
}

/** The images of one kind as radio buttons in a box, found by name and system. */
export function ImageList({ type, control, inUse, onChoose }: ImageListProps) {
  const t = useMessages('action-forms').rebuild;
  const { data: images, error, refetch } = useQuery(allImagesQuery(type));
  const {
    field: { ref, value, onBlur },
    fieldState,
  } = useController({ control, name: 'imageId' });
  const [name, setName] = useState('');
  const [os, setOs] = useState('');
  const id = useId();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} compact />;
  const found = findImages(images ?? [], name, os);
  const systems = osTypesOf(images ?? []);
  const message = fieldState.error?.message;
  return (
    <>
      <div className={classes.find}>
        <input
          type="search"
          className={pick.search}
          aria-label={t.search}
          placeholder={t.search}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter looks for images here; it must not begin the action.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        {systems.length > 1 && (
          <Segments
            label={t.os}
            choices={[{ value: '', label: t.anyOs }, ...systems.map((value) => ({ value, label: value }))]}
            value={os}
            onChange={setOs}
          />
        )}
      </div>
      <div
        ref={ref}
        role="radiogroup"
        aria-label={t.image}
        aria-describedby={message ? `${id}-error` : undefined}
        aria-invalid={message !== undefined}
        tabIndex={-1}
        className={classes.box}
        data-invalid={message !== undefined || undefined}
      >
        {!images && <Waiting />}
        {images && found.length === 0 && (
          <p className={pick.nothing}>{images.length === 0 ? t.noImages : t.noMatch}</p>
        )}
        {found.map((image) => (
          <Image
            key={image.id}
            image={image}
            group={id}
            isChosen={value === image.id}
            desktops={inUse.find(({ imageId }) => imageId === image.id)?.count ?? 0}
            onChoose={() => onChoose(image)}
            onBlur={onBlur}
          />
        ))}
      </div>
      <div className={formClasses.under}>
        {message && (
          <p id={`${id}-error`} className={formClasses.error}>
            {message}
          </p>
        )}
        {images && images.length > 0 && (
          <output className={classes.count}>{t.found(found.length, images.length)}</output>
        )}
      </div>
    </>
  );
}

interface ImageProps {
  image: ImageInfo;
  group: string;
  isChosen: boolean;
  /** How many of the chosen desktops run it now. */
  desktops: number;
  onChoose: () => void;
  onBlur: () => void;
}

function Image({ image, group, isChosen, desktops, onChoose, onBlur }: ImageProps) {
  const t = useMessages('action-forms').rebuild;
  const facts = [
    image.os_version || image.os_type,
    image.architecture,
    image.min_disk ? t.minDisk(image.min_disk) : '',
  ].filter(Boolean);
  const id = `${group}-${image.id}`;
  return (
    <label className={classes.image} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={group}
        checked={isChosen}
        aria-label={image.name ?? image.id}
        aria-describedby={`${id}-facts`}
        onChange={onChoose}
        onBlur={onBlur}
      />
      <span className={classes.name}>{image.name ?? image.id}</span>
      {desktops > 0 && <span className={classes.now}>{t.runningIt(desktops)}</span>}
      <span id={`${id}-facts`} className={classes.facts}>
        {facts.join(' · ')}
      </span>
    </label>
  );
}

function Waiting() {
  return (
    <div className={pick.wait}>
      {[12, 9, 14, 10].map((width) => (
        <Skeleton key={width} width={`${width}rem`} height="2rem" />
      ))}
    </div>
  );
}
