import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { IMAGE_TYPES } from '~/contract/desktop-actions';
import { useMessages } from '~/i18n/I18n';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import legend from '~/ui/fields/legend.module.css';
import { Segments } from '~/ui/fields/Segments';
import { TextField } from '~/ui/fields/TextField';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import { ImageList } from './ImageList';
import type { RebuildForm, RebuildFormApi } from './rebuild-form';
import type { ImageInUse } from './rebuild-facts';

type Chosen = Pick<RebuildForm, 'imageId' | 'imageName' | 'osType'>;
type Kind = (typeof IMAGE_TYPES)[number];

const NONE: Chosen = { imageId: '', imageName: '', osType: '' };
const SYSTEMS = ['Windows', 'Linux'];
const isKind = (type: string): type is Kind => IMAGE_TYPES.some((kind) => kind === type);

interface ImageFieldProps {
  form: RebuildFormApi;
  /** What the desktops run now, to mark it in the list. */
  inUse: readonly ImageInUse[];
}

/** The image of a rebuild: one of a list, or by id where the service lists none. Each kind keeps what was chosen of it. */
export function ImageField({ form, inUse }: ImageFieldProps) {
  const t = useMessages('action-forms').rebuild;
  const common = useMessages('common');
  const { control, getValues, setValue } = form;
  const imageType = useWatch({ control, name: 'imageType' });
  const [kept, setKept] = useState<Partial<Record<string, Chosen>>>({});
  const kind = isKind(imageType) ? imageType : 'private';

  const choose = ({ imageId, imageName, osType: os }: Chosen) => {
    setValue('imageName', imageName);
    setValue('osType', os);
    setValue('imageId', imageId, { shouldDirty: true, shouldValidate: imageId !== '' });
  };
  const change = (next: Kind) => {
    const { imageId, imageName, osType: os } = getValues();
    setKept({ ...kept, [kind]: { imageId, imageName, osType: os } });
    setValue('imageType', next, { shouldDirty: true });
    form.clearErrors('imageId');
    choose(kept[next] ?? NONE);
  };

  return (
    <fieldset className={classes.group}>
      <legend className={legend.group}>{t.image}</legend>
      <Segments
        label={t.kind}
        choices={IMAGE_TYPES.map((value) => ({ value, label: t.kinds[value] }))}
        value={kind}
        onChange={change}
      />
      <p className={classes.help}>{t.kindHelp[kind]}</p>
      {kind === 'market' ? (
        <>
          <TextField
            control={control}
            name="imageId"
            label={t.imageId}
            description={t.imageIdHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="off"
            spellCheck={false}
          />
          <ChoiceField
            control={control}
            name="osType"
            label={t.osType}
            description={t.osTypeHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={SYSTEMS}
            emptyLabel={common.notGiven}
          />
        </>
      ) : (
        <ImageList
          key={kind}
          type={kind}
          control={control}
          inUse={inUse}
          onChoose={(image) =>
            choose({
              imageId: image.id,
              imageName: image.name ?? image.id,
              osType: image.os_type ?? '',
            })
          }
        />
      )}
    </fieldset>
  );
}
